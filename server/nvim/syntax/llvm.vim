" Colours for LLVM IR, where no other plugin has any: comments, strings, types, names, numbers, instructions.

if exists('b:current_syntax')
  finish
endif

syntax case match
syntax match llvmNumber /\<-\=\d\+\%(\.\d\+\%(e[-+]\=\d\+\)\=\)\=\>/
syntax match llvmNumber /\<0x[KLMHR]\=\x\+\>/
syntax keyword llvmConstant true false null none undef poison zeroinitializer
syntax match llvmType /\<i\d\+\>/
syntax keyword llvmType void half bfloat float double x86_fp80 fp128 ppc_fp128 ptr label metadata token opaque target
syntax keyword llvmKeyword define declare attributes module asm source_filename triple datalayout type global constant
syntax keyword llvmKeyword alias ifunc comdat section align private internal available_externally linkonce weak common
syntax keyword llvmKeyword appending extern_weak linkonce_odr weak_odr external hidden protected dso_local
syntax keyword llvmKeyword unnamed_addr local_unnamed_addr thread_local distinct to x
syntax match llvmInstruction /\%(^\s\+\|= \)\@<=\%(\%(must\|no\)\=tail \)\=[a-z]\+\>/
syntax match llvmLocal /%\%([-a-zA-Z$._0-9]\+\|"[^"]*"\)/
syntax match llvmGlobal /[@$]\%([-a-zA-Z$._0-9]\+\|"[^"]*"\)/
syntax match llvmMetadata /[!#]\%([-a-zA-Z$._0-9\\]\+\)/
syntax match llvmLabel /^\%([-a-zA-Z$._0-9]\+\|"[^"]*"\):/
syntax region llvmString start=/c\="/ end=/"/
syntax match llvmComment /;.*$/ contains=@Spell

highlight default link llvmNumber Number
highlight default link llvmConstant Constant
highlight default link llvmType Type
highlight default link llvmKeyword Keyword
highlight default link llvmInstruction Statement
highlight default link llvmLocal Identifier
highlight default link llvmGlobal Function
highlight default link llvmMetadata PreProc
highlight default link llvmLabel Label
highlight default link llvmString String
highlight default link llvmComment Comment

let b:current_syntax = 'llvm'
