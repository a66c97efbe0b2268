--- Files of LLVM bitcode, shown as the IR that they hold.

local message = require('llmfb.message')
local options = require('llmfb.options')
local programs = require('llmfb.programs')

local M = {}

local MAGIC = { ['BC\192\222'] = true, ['\222\192\023\011'] = true } -- the latter is Apple's wrapper

local function is_bitcode(path)
  local file = io.open(path, 'rb')
  if file == nil then return false end
  local start = file:read(4)
  file:close()
  return MAGIC[start] == true
end

-- The text of a file, or nil and why there is none.
local function disassembled(path)
  if not options.bitcode then return nil, 'the option `bitcode` is off' end
  local program = programs.find('llvm-dis')
  if program == nil then return nil, 'llvm-dis is not on PATH' end
  local text = vim.fn.tempname()
  local told = programs.within(function() return vim.fn.system({ program, path, '-o', text }) end)
  if vim.v.shell_error ~= 0 then return nil, vim.split(vim.trim(told), '\n')[1] end
  local lines = vim.fn.readfile(text)
  vim.fn.delete(text)
  return lines
end

-- Nothing of the bytes is left for undoing, and nothing of the text can be written over them.
local function fill(lines)
  vim.bo.undolevels, vim.bo.modifiable, vim.bo.readonly, vim.bo.swapfile = -1, true, false, false
  vim.api.nvim_buf_set_lines(0, 0, -1, false, lines)
  vim.cmd('setlocal undolevels< fileencoding=utf-8 fileformat=unix nobinary nobomb')
  vim.cmd('setlocal buftype=nofile readonly nomodifiable nomodified')
  vim.bo.filetype = 'llvm'
end

--- Shows the current buffer as IR where its file is bitcode, or one line that says how; for BufReadPost.
function M.show()
  local path = vim.fn.expand('%:p')
  if not is_bitcode(path) then return end
  local name = vim.fn.fnamemodify(path, ':t')
  local good, lines, why = pcall(disassembled, path)
  if not good then lines, why = nil, lines end
  if not lines then
    return fill({ ('; %s is LLVM bitcode; `llvm-dis FILE.bc -o FILE.ll` makes text of it (%s)'):format(name, why) })
  end
  fill(lines)
  -- Not below what Neovim says of the file, where both would need a key.
  vim.schedule(function() message.info(':help llmfb-bitcode says how to optimize what llvm-dis shows') end)
end

return M
