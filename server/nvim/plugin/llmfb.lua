-- Commands and the start of the language server; everything else is loaded when it is first needed.
-- `vim.g.loaded_llmfb = 1` in init.lua keeps this from happening.

if vim.g.loaded_llmfb ~= nil then return end
vim.g.loaded_llmfb = 1

if vim.fn.has('nvim-0.7') == 0 then
  vim.api.nvim_echo({ { 'llmfb: Neovim 0.7 or later is needed', 'ErrorMsg' } }, true, {})
  return
end

require('llmfb.commands').define()

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'llvm',
  callback = function() require('llmfb.filetype').set_options() end,
})

if vim.v.vim_did_enter == 1 then
  -- A plugin manager that loads late calls setup() right after this file.
  vim.schedule(require('llmfb.client').enable)
else
  require('llmfb.client').enable()
end
