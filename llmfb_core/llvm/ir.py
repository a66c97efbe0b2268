"""LLVM's IR through the C API: types, values, attributes, and a builder that names what it makes of them.

Enumerations are those of `llvm-c/Core.h`, the same in LLVM 21 to 23.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from ctypes import POINTER, c_char_p, c_int, c_size_t, c_uint, c_uint64, c_ulonglong, c_void_p
from typing import Any

from llmfb_core.encoding import encoded
from llmfb_core.llvm.api import Api, Ref

_P, _I, _U = c_void_p, c_int, c_uint
_REFS = POINTER(c_void_p)


def _signatures() -> dict[str, tuple[Any, list[Any]]]:
    unary = "Trunc ZExt SExt FPExt FPTrunc PtrToInt IntToPtr BitCast FPCast SIToFP UIToFP"
    binary = "FSub Add Sub Mul And Or Xor Shl LShr AShr URem SRem UDiv SDiv"
    return {
        **{f"LLVMBuild{name}": (_P, [_P, _P, _P, c_char_p]) for name in unary.split()},
        **{f"LLVMBuild{name}": (_P, [_P, _P, _P, c_char_p]) for name in binary.split()},
        **{
            f"LLVM{name}": (_P, [_P])
            for name in [
                "TypeOf",
                "GetFirstGlobal",
                "GetNextGlobal",
                "GetFirstGlobalAlias",
                "GetNextGlobalAlias",
                "GetFirstGlobalIFunc",
                "GlobalGetValueType",
                "AliasGetAliasee",
                "GetInitializer",
                "GetElementType",
                "GetReturnType",
                "GetAllocatedType",
                "GetCalledFunctionType",
                "GetFirstUse",
                "GetNextUse",
                "GetUser",
                "GetInstructionParent",
                "GetBasicBlockTerminator",
                "GetGEPSourceElementType",
                "GetNormalDest",
                "GetUnwindDest",
                "GetEntryBasicBlock",
                "GetFirstParam",
                "GetNextParam",
                "ConstNull",
                "GetPoison",
                "GetUndef",
                "GetTypeAttributeValue",
                "IsAFunction",
                "IsAInlineAsm",
                "GetBasicBlockParent",
                "IsAConstantFP",
                "IsAConstantInt",
                "IsAGlobalValue",
                "IsAInstruction",
                "IsAConstantExpr",
                "GetPersonalityFn",
                "GetModuleContext",
                "BasicBlockAsValue",
                "GetGC",
                "IsAIntrinsicInst",
                "IsACallInst",
                "IsAInvokeInst",
                "IsAGlobalVariable",
                "IsAConstantStruct",
                "IsAConstantVector",
                "IsAConstantArray",
                "IsABlockAddress",
                "GetPreviousInstruction",
            ]
        },
        **{
            f"LLVM{name}": (_I, [_P])
            for name in [
                "GetTypeKind",
                "GetValueKind",
                "GetNSW",
                "GetNUW",
                "GetExact",
                "GetNNeg",
                "GetIsDisjoint",
                "GetICmpSameSign",
                "GetVolatile",
                "GetOrdering",
                "GetFastMathFlags",
                "CanValueUseFastMathFlags",
                "GetICmpPredicate",
                "GetFCmpPredicate",
                "IsUndef",
                "IsPoison",
                "IsConstant",
                "IsFunctionVarArg",
                "HasPersonalityFn",
                "IsGlobalConstant",
                "GetUnnamedAddress",
                "GetLinkage",
                "IsConditional",
                "GetConstOpcode",
                "IsThreadLocal",
                "IsPackedStruct",
                "IsAtomicSingleThread",
                "GetCmpXchgSuccessOrdering",
                "GetCmpXchgFailureOrdering",
                "GetWeak",
                "IsCleanup",
                "IsNull",
                "GetAtomicRMWBinOp",
                "GetTailCallKind",
                "IsOpaqueStruct",
                "IsExternallyInitialized",
            ]
        },
        **{
            f"LLVM{name}": (_U, [_P])
            for name in [
                "GetIntTypeWidth",
                "GetVectorSize",
                "CountStructElementTypes",
                "CountParamTypes",
                "CountParams",
                "GetAlignment",
                "GetNumArgOperands",
                "GEPGetNoWrapFlags",
                "GetIntrinsicID",
                "GetPointerAddressSpace",
                "CountIncoming",
                "GetNumSuccessors",
                "GetNumOperandBundles",
                "GetNumOperandBundleArgs",
                "GetEnumAttributeKind",
                "GetMDNodeNumOperands",
                "GetNumIndices",
                "GetNumClauses",
                "GetFunctionCallConv",
                "GetInstructionCallConv",
            ]
        },
        "LLVMGetArrayLength2": (c_uint64, [_P]),
        "LLVMGetNumOperands": (_I, [_P]),
        "LLVMGetOperand": (_P, [_P, _U]),
        "LLVMGetNumMaskElements": (_U, [_P]),
        "LLVMGetMaskValue": (_I, [_P, _U]),
        "LLVMSetOperand": (None, [_P, _U, _P]),
        "LLVMGetParam": (_P, [_P, _U]),
        "LLVMGetIncomingBlock": (_P, [_P, _U]),
        "LLVMGetClause": (_P, [_P, _U]),
        "LLVMGetIncomingValue": (_P, [_P, _U]),
        "LLVMGetSuccessor": (_P, [_P, _U]),
        "LLVMGetSwitchCaseValue": (_P, [_P, _U]),
        "LLVMStructGetTypeAtIndex": (_P, [_P, _U]),
        "LLVMGetParamTypes": (None, [_P, _REFS]),
        "LLVMGetAggregateElement": (_P, [_P, _U]),
        "LLVMSetThreadLocal": (None, [_P, _I]),
        "LLVMGetInstructionParent": (_P, [_P]),
        "LLVMConstIntGetZExtValue": (c_ulonglong, [_P]),
        "LLVMConstInt": (_P, [_P, c_ulonglong, _I]),
        "LLVMConstIntOfArbitraryPrecision": (_P, [_P, _U, POINTER(c_uint64)]),
        "LLVMConstReal": (_P, [_P, ctypes.c_double]),
        "LLVMConstIntToPtr": (_P, [_P, _P]),
        "LLVMConstVector": (_P, [_REFS, _U]),
        "LLVMConstAdd": (_P, [_P, _P]),
        "LLVMSetSuccessor": (None, [_P, _U, _P]),
        "LLVMBuildBinOp": (_P, [_P, _I, _P, _P, c_char_p]),
        "LLVMBuildFPToUI": (_P, [_P, _P, _P, c_char_p]),
        "LLVMBuildFPToSI": (_P, [_P, _P, _P, c_char_p]),
        "LLVMConstNamedStruct": (_P, [_P, _REFS, _U]),
        "LLVMConstStructInContext": (_P, [_P, _REFS, _U, _I]),
        "LLVMIntTypeInContext": (_P, [_P, _U]),
        "LLVMPointerTypeInContext": (_P, [_P, _U]),
        "LLVMVoidTypeInContext": (_P, [_P]),
        "LLVMDoubleTypeInContext": (_P, [_P]),
        "LLVMVectorType": (_P, [_P, _U]),
        "LLVMArrayType2": (_P, [_P, c_uint64]),
        "LLVMStructTypeInContext": (_P, [_P, _REFS, _U, _I]),
        "LLVMFunctionType": (_P, [_P, _REFS, _U, _I]),
        "LLVMAddFunction": (_P, [_P, c_char_p, _P]),
        "LLVMAddGlobal": (_P, [_P, _P, c_char_p]),
        "LLVMSetInitializer": (None, [_P, _P]),
        "LLVMSetGlobalConstant": (None, [_P, _I]),
        "LLVMDeleteFunction": (None, [_P]),
        "LLVMDeleteGlobal": (None, [_P]),
        "LLVMSetValueName2": (None, [_P, c_char_p, c_size_t]),
        "LLVMSetLinkage": (None, [_P, _I]),
        "LLVMSetVisibility": (None, [_P, _I]),
        "LLVMSetDLLStorageClass": (None, [_P, _I]),
        "LLVMSetSection": (None, [_P, c_char_p]),
        "LLVMSetComdat": (None, [_P, _P]),
        "LLVMSetGC": (None, [_P, c_char_p]),
        "LLVMSetPersonalityFn": (None, [_P, _P]),
        "LLVMSetFunctionCallConv": (None, [_P, _U]),
        "LLVMSetInstructionCallConv": (None, [_P, _U]),
        "LLVMReplaceAllUsesWith": (None, [_P, _P]),
        "LLVMInstructionEraseFromParent": (None, [_P]),
        "LLVMSetTailCallKind": (None, [_P, _I]),
        "LLVMStripModuleDebugInfo": (_I, [_P]),
        "LLVMSetDataLayout": (None, [_P, c_char_p]),
        "LLVMSetModuleInlineAsm2": (None, [_P, c_char_p, c_size_t]),
        "LLVMGetModuleDataLayout": (_P, [_P]),
        "LLVMCopyStringRepOfTargetData": (_P, [_P]),
        "LLVMStoreSizeOfType": (c_ulonglong, [_P, _P]),
        "LLVMABISizeOfType": (c_ulonglong, [_P, _P]),
        "LLVMOffsetOfElement": (c_ulonglong, [_P, _P, _U]),
        "LLVMPointerSize": (_U, [_P]),
        "LLVMPrintTypeToString": (_P, [_P]),
        "LLVMPrintValueToString": (_P, [_P]),
        "LLVMGetMDKindIDInContext": (_U, [_P, c_char_p, _U]),
        "LLVMGetMetadata": (_P, [_P, _U]),
        "LLVMSetMetadata": (None, [_P, _U, _P]),
        "LLVMHasMetadata": (_I, [_P]),
        "LLVMGetMDNodeOperands": (None, [_P, _REFS]),
        "LLVMGetCallSiteEnumAttribute": (_P, [_P, _U, _U]),
        "LLVMAddCallSiteAttribute": (None, [_P, _U, _P]),
        "LLVMRemoveCallSiteEnumAttribute": (None, [_P, _U, _U]),
        "LLVMGetEnumAttributeValue": (c_uint64, [_P]),
        "LLVMGetStringAttributeAtIndex": (_P, [_P, _U, c_char_p, _U]),
        "LLVMGetAttributeCountAtIndex": (_U, [_P, _U]),
        "LLVMGetAttributesAtIndex": (None, [_P, _U, _REFS]),
        "LLVMGetCallSiteAttributeCount": (_U, [_P, _U]),
        "LLVMGetCallSiteAttributes": (None, [_P, _U, _REFS]),
        "LLVMIsStringAttribute": (_I, [_P]),
        "LLVMGetLastEnumAttributeKind": (_U, []),
        "LLVMGetUndefMaskElem": (_I, []),
        "LLVMCreateStringAttribute": (_P, [_P, c_char_p, _U, c_char_p, _U]),
        "LLVMLookupIntrinsicID": (_U, [c_char_p, c_size_t]),
        "LLVMGetIntrinsicDeclaration": (_P, [_P, _U, _REFS, c_size_t]),
        "LLVMGetOperandBundleAtIndex": (_P, [_P, _U]),
        "LLVMDisposeOperandBundle": (None, [_P]),
        "LLVMGetOperandBundleTag": (c_void_p, [_P, POINTER(c_size_t)]),
        "LLVMGetOperandBundleArgAtIndex": (_P, [_P, _U]),
        "LLVMCreateBuilderInContext": (_P, [_P]),
        "LLVMDisposeBuilder": (None, [_P]),
        "LLVMPositionBuilderBefore": (None, [_P, _P]),
        "LLVMPositionBuilderAtEnd": (None, [_P, _P]),
        "LLVMAppendBasicBlockInContext": (_P, [_P, _P, c_char_p]),
        "LLVMBuildCall2": (_P, [_P, _P, _P, _REFS, _U, c_char_p]),
        "LLVMBuildAlloca": (_P, [_P, _P, c_char_p]),
        "LLVMBuildArrayAlloca": (_P, [_P, _P, _P, c_char_p]),
        "LLVMBuildLoad2": (_P, [_P, _P, _P, c_char_p]),
        "LLVMBuildStore": (_P, [_P, _P, _P]),
        "LLVMSetAlignment": (None, [_P, _U]),
        "LLVMBuildICmp": (_P, [_P, _I, _P, _P, c_char_p]),
        "LLVMBuildFCmp": (_P, [_P, _I, _P, _P, c_char_p]),
        "LLVMBuildSelect": (_P, [_P, _P, _P, _P, c_char_p]),
        "LLVMBuildGEP2": (_P, [_P, _P, _P, _REFS, _U, c_char_p]),
        "LLVMBuildExtractValue": (_P, [_P, _P, _U, c_char_p]),
        "LLVMBuildInsertValue": (_P, [_P, _P, _P, _U, c_char_p]),
        "LLVMBuildExtractElement": (_P, [_P, _P, _P, c_char_p]),
        "LLVMBuildInsertElement": (_P, [_P, _P, _P, _P, c_char_p]),
        "LLVMBuildPhi": (_P, [_P, _P, c_char_p]),
        "LLVMAddIncoming": (None, [_P, _REFS, _REFS, _U]),
        "LLVMGetIndices": (POINTER(c_uint), [_P]),
        "LLVMConstAllOnes": (_P, [_P]),
        "LLVMConstArray2": (_P, [_P, _REFS, c_uint64]),
        "LLVMBuildRet": (_P, [_P, _P]),
        "LLVMBuildRetVoid": (_P, [_P]),
        "LLVMBuildBr": (_P, [_P, _P]),
        "LLVMBuildCondBr": (_P, [_P, _P, _P, _P]),
        "LLVMBuildUnreachable": (_P, [_P]),
    }


OPTIONAL = {"LLVMGetSwitchCaseValue"}

HALF, FLOAT, DOUBLE, FP80, FP128, PPC_FP128 = 1, 2, 3, 4, 5, 6
LABEL, INTEGER, FUNCTION, STRUCT, ARRAY, POINTER_KIND, VECTOR, METADATA = 7, 8, 9, 10, 11, 12, 13, 14
VOID, TOKEN, SCALABLE, BFLOAT, AMX, TARGET = 0, 16, 17, 18, 19, 20
FLOATS = {
    HALF: ("half", 16),
    FLOAT: ("float", 32),
    DOUBLE: ("double", 64),
    FP80: ("x86_fp80", 80),
    FP128: ("fp128", 128),
    BFLOAT: ("bfloat", 16),
}
OPCODES = {
    number: {"uncondbr": "br", "condbr": "br"}.get(name, name)
    for name, number in {
        "ret": 1, "br": 2, "switch": 3, "indirectbr": 4, "invoke": 5, "unreachable": 7, "callbr": 67, "fneg": 66,
        "add": 8, "fadd": 9, "sub": 10, "fsub": 11, "mul": 12, "fmul": 13, "udiv": 14, "sdiv": 15, "fdiv": 16,
        "urem": 17, "srem": 18, "frem": 19, "shl": 20, "lshr": 21, "ashr": 22, "and": 23, "or": 24, "xor": 25,
        "alloca": 26, "load": 27, "store": 28, "getelementptr": 29, "trunc": 30, "zext": 31, "sext": 32, "fptoui": 33,
        "fptosi": 34, "uitofp": 35, "sitofp": 36, "fptrunc": 37, "fpext": 38, "ptrtoint": 39, "inttoptr": 40,
        "bitcast": 41, "addrspacecast": 60, "icmp": 42, "fcmp": 43, "phi": 44, "call": 45, "select": 46, "va_arg": 49,
        "extractelement": 50, "insertelement": 51, "shufflevector": 52, "extractvalue": 53, "insertvalue": 54,
        "freeze": 68, "fence": 55, "cmpxchg": 56, "atomicrmw": 57, "resume": 58, "landingpad": 59, "cleanupret": 61,
        "catchret": 62, "catchpad": 63, "cleanuppad": 64, "catchswitch": 65, "ptrtoaddr": 69,
        "uncondbr": 70, "condbr": 71,
    }.items()
}  # fmt: skip
"""Names of opcodes; an instruction of another number is one that is not known here."""
ICMP = {
    "eq": 32,
    "ne": 33,
    "ugt": 34,
    "uge": 35,
    "ult": 36,
    "ule": 37,
    "sgt": 38,
    "sge": 39,
    "slt": 40,
    "sle": 41,
}
FCMP = {"oeq": 1, "ogt": 2, "oge": 3, "olt": 4, "ole": 5, "one": 6, "uno": 8, "une": 14}


def declare(api: Api) -> None:
    """Declare what this module needs of the C API, once."""
    if hasattr(api, "LLVMBuildAdd"):
        return
    for name, (result, arguments) in _signatures().items():
        function = api.function(name)
        if function is None:
            assert name in OPTIONAL, name
            continue
        function.restype, function.argtypes = result, arguments
        setattr(api, name, function)


def refs(values: Sequence[Ref]) -> Any:
    """An array of references for a call of the C API."""
    return (c_void_p * len(values))(*values)


class IR:
    """A module of a context, with the types that are needed most."""

    def __init__(self, api: Api, module: Ref) -> None:
        """Look at the module `module`."""
        declare(api)
        self.api = api
        self.module = module
        self.context: Ref = api.LLVMGetModuleContext(module)
        self.layout: Ref = api.LLVMGetModuleDataLayout(module)
        self.ptr: Ref = api.LLVMPointerTypeInContext(self.context, 0)
        self.void: Ref = api.LLVMVoidTypeInContext(self.context)
        self.double: Ref = api.LLVMDoubleTypeInContext(self.context)
        self.i1, self.i8, self.i64 = self.int_type(1), self.int_type(8), self.int_type(64)

    # ---------------------------------------------------------------------------------------------------- types

    def int_type(self, bits: int) -> Ref:
        """The integer type of a width."""
        return self.api.LLVMIntTypeInContext(self.context, bits)

    def kind(self, type_: Ref) -> int:
        """The kind of a type."""
        return self.api.LLVMGetTypeKind(type_)

    def type_of(self, value: Ref) -> Ref:
        """The type of a value."""
        return self.api.LLVMTypeOf(value)

    def shape(self, type_: Ref) -> tuple[int, Ref, int]:
        """The kind of a type's lanes, their type, and their number, 0 for no vector."""
        kind = self.kind(type_)
        if kind != VECTOR:
            return kind, type_, 0
        lane = self.api.LLVMGetElementType(type_)
        return self.kind(lane), lane, self.api.LLVMGetVectorSize(type_)

    def bits(self, type_: Ref) -> int:
        """The width of an integer or a float type, 0 for others."""
        kind = self.kind(type_)
        if kind == INTEGER:
            return self.api.LLVMGetIntTypeWidth(type_)
        return FLOATS[kind][1] if kind in FLOATS else 0

    def like(self, type_: Ref, lane: Ref) -> Ref:
        """`lane`, as often as `type_` has lanes."""
        count = self.shape(type_)[2]
        return self.api.LLVMVectorType(lane, count) if count else lane

    def size(self, type_: Ref) -> int:
        """Bytes that a value of a type takes in memory, without what follows it in an array."""
        return self.api.LLVMStoreSizeOfType(self.layout, type_)

    def allocated(self, type_: Ref) -> int:
        """Bytes from one to the next in an array."""
        return self.api.LLVMABISizeOfType(self.layout, type_)

    def members(self, type_: Ref) -> list[tuple[int, Ref]]:
        """Offsets and types of the members of a structure or an array."""
        api = self.api
        if self.kind(type_) == ARRAY:
            element, count = api.LLVMGetElementType(type_), api.LLVMGetArrayLength2(type_)
            size = self.allocated(element)
            return [(index * size, element) for index in range(count)]
        return [
            (api.LLVMOffsetOfElement(self.layout, type_, index), api.LLVMStructGetTypeAtIndex(type_, index))
            for index in range(api.LLVMCountStructElementTypes(type_))
        ]

    def spelled(self, type_: Ref) -> str:
        """A type as text."""
        return self.api.take_message(self.api.LLVMPrintTypeToString(type_))

    def printed(self, value: Ref) -> str:
        """A value as LLVM prints it."""
        return self.api.take_message(self.api.LLVMPrintValueToString(value))

    def node_operands(self, node: Ref) -> list[Ref]:
        """The operands of a metadata node that are there."""
        found = (c_void_p * self.api.LLVMGetMDNodeNumOperands(node))()
        self.api.LLVMGetMDNodeOperands(node, found)
        return [each for each in found if each]

    def metadata(self, instruction: Ref, kind: str) -> Ref | None:
        """The node of a kind that an instruction carries."""
        if not self.api.LLVMHasMetadata(instruction):
            return None
        number = self.api.LLVMGetMDKindIDInContext(self.context, kind.encode(), len(kind))
        return self.api.LLVMGetMetadata(instruction, number) or None

    def parameter_types(self, function_type: Ref) -> list[Ref]:
        """The types of a function type's parameters."""
        count = self.api.LLVMCountParamTypes(function_type)
        found = (c_void_p * count)()
        self.api.LLVMGetParamTypes(function_type, found)
        return list(found)

    # --------------------------------------------------------------------------------------------------- values

    def name(self, value: Ref) -> str:
        """The name of a value."""
        length = c_size_t()
        pointer = self.api.LLVMGetValueName2(value, ctypes.byref(length))
        return ctypes.string_at(pointer, length.value).decode(errors="surrogateescape")

    def rename(self, value: Ref, name: str) -> None:
        """Give a value a name."""
        data = encoded(name)
        self.api.LLVMSetValueName2(value, data, len(data))

    def int(self, type_: Ref, value: int) -> Ref:
        """A constant of an integer type, or of a vector of them in all lanes."""
        _, lane, count = self.shape(type_)
        bits = self.bits(lane)
        words = [
            (value & ((1 << bits) - 1)) >> 64 * index & ((1 << 64) - 1) for index in range((bits + 63) // 64)
        ]
        made = self.api.LLVMConstIntOfArbitraryPrecision(lane, len(words), (c_uint64 * len(words))(*words))
        return self.api.LLVMConstVector(refs([made] * count), count) if count else made

    def real(self, type_: Ref, value: float) -> Ref:
        """A constant of a floating-point type, or of a vector of them in all lanes."""
        _, lane, count = self.shape(type_)
        made = self.api.LLVMConstReal(lane, value)
        return self.api.LLVMConstVector(refs([made] * count), count) if count else made

    def word(self, value: int) -> Ref:
        """A constant of 64 bits."""
        return self.api.LLVMConstInt(self.i64, value, 0)

    def address(self, value: int) -> Ref:
        """A pointer to a fixed address."""
        return self.api.LLVMConstIntToPtr(self.word(value), self.ptr)

    def operands(self, value: Ref) -> list[Ref]:
        """The operands of an instruction or a constant."""
        return [self.api.LLVMGetOperand(value, index) for index in range(self.api.LLVMGetNumOperands(value))]

    def users(self, value: Ref) -> list[Ref]:
        """Who has a value as an operand, once for each time."""
        found: list[Ref] = []
        use = self.api.LLVMGetFirstUse(value)
        while use:
            found.append(self.api.LLVMGetUser(use))
            use = self.api.LLVMGetNextUse(use)
        return found

    def opcode(self, instruction: Ref) -> str:
        """The name of an instruction's opcode, empty for one that is not known here."""
        return OPCODES.get(self.api.LLVMGetInstructionOpcode(instruction), "")

    def blocks(self, function: Ref) -> Iterator[Ref]:
        """The blocks of a function."""
        block = self.api.LLVMGetFirstBasicBlock(function)
        while block:
            yield block
            block = self.api.LLVMGetNextBasicBlock(block)

    def instructions(self, block: Ref) -> list[Ref]:
        """The instructions of a block, as they are now."""
        found: list[Ref] = []
        each = self.api.LLVMGetFirstInstruction(block)
        while each:
            found.append(each)
            each = self.api.LLVMGetNextInstruction(each)
        return found

    def chain(self, first: str, following: str) -> list[Ref]:
        """All values of a list of the module's, as they are now."""
        found: list[Ref] = []
        each = getattr(self.api, first)(self.module)
        while each:
            found.append(each)
            each = getattr(self.api, following)(each)
        return found

    def variables(self) -> list[Ref]:
        """The module's variables and constants."""
        return self.chain("LLVMGetFirstGlobal", "LLVMGetNextGlobal")

    def aliases(self) -> list[Ref]:
        """The module's aliases."""
        return self.chain("LLVMGetFirstGlobalAlias", "LLVMGetNextGlobalAlias")

    def functions(self) -> list[Ref]:
        """The module's functions."""
        return self.chain("LLVMGetFirstFunction", "LLVMGetNextFunction")
