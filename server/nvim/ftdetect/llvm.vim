" Neovim 0.7 calls every *.ll file a lifelines report, later ones those that start with a definition.
autocmd BufNewFile,BufRead *.ll lua require('llmfb.filetype').detect()
" Others of that name are programs of bc.
autocmd BufReadPost *.bc lua require('llmfb.bitcode').show()
