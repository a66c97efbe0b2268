-- %x, @f, $c, #0, !1 and names with dots and hyphens are words: for *, CTRL-], K and double clicks.
-- The file's name has Neovim source it after each ftplugin/llvm.vim.
vim.cmd([[
  setlocal iskeyword+=%,@-@,$,.,-,#,!
  setlocal comments=:; commentstring=;\ %s
  let b:undo_ftplugin = get(b:, 'undo_ftplugin', 'execute') . ' | setlocal iskeyword< comments< commentstring<'
]])
