-- Configuration of the llmfb language server for Neovim 0.11 and later.
-- Put the folder that holds `lsp/` on 'runtimepath', then:  vim.lsp.enable('llmfb')
-- Settings go into vim.lsp.config('llmfb', { settings = { llmfb = { objective = 'bytes', seconds = 10 } } }).

return {
  cmd = { 'llmfb', 'serve' },
  filetypes = { 'llvm' },
  root_markers = { '.git' },
}
