"""libLLVM: find it, call it through its C API, measure pass lists, keep it in killable processes.

The only folder that uses ctypes.  Nothing here may be loaded into an editor's server process except
`llmfb_core.llvm.pool` and `llmfb_core.llvm.locate`, which do not load libLLVM.
"""
