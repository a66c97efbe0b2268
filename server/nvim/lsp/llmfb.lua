-- What vim.lsp.enable('llmfb') starts in Neovim 0.11 and later; vim.lsp.config('llmfb', { ... }) changes it.
return require('llmfb.client').config()
