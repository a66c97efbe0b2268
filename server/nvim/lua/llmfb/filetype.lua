--- Tells LLVM IR from the other languages whose files are named *.ll (lifelines, lex).

local M = {}

local LINES = 100
local STARTS = {
  '^;',
  '^define[%s@]',
  '^declare[%s@]',
  '^target%s',
  '^source_filename%s',
  '^module%s+asm',
  '^attributes%s+#',
  '^[@%%$!][%w%.%$_"-]+%s*=%s',
}

--- Whether these lines are IR: one of the first lines starts as only a line of IR does, or there is no text yet.
---@param lines string[]
---@return boolean
function M.is_llvm(lines)
  local empty = true
  for _, line in ipairs(lines) do
    for _, start in ipairs(STARTS) do
      if line:find(start) then return true end
    end
    empty = empty and not line:find('%S')
  end
  return empty
end

--- Sets 'filetype' of the current buffer to llvm where its text is IR; for BufRead, after Neovim's own detection.
function M.detect()
  if vim.bo.filetype == 'llvm' then return end
  if M.is_llvm(vim.api.nvim_buf_get_lines(0, 0, LINES, false)) then vim.bo.filetype = 'llvm' end
end

--- Makes words of %x, @f, $c, #0, !1 and names with dots and hyphens, for *, K, CTRL-] and double clicks, and knows
--- comments; for FileType, after the ftplugin files, the last of which decides what `b:undo_ftplugin` is.
function M.set_options()
  vim.cmd([[
    setlocal iskeyword+=%,@-@,$,.,-,#,!
    setlocal comments=:; commentstring=;\ %s
    let b:undo_ftplugin = get(b:, 'undo_ftplugin', 'execute ''''') . '| setlocal iskeyword< comments< commentstring<'
  ]])
end

return M
