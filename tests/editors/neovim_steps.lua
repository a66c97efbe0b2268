-- Steps that several tests in Neovim have in common.
-- Environment: LLMFB_FOLDER (for the files).

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local user = dofile(here .. '/neovim_user.lua')
local llmfb = require('llmfb')

local M = { files = vim.fn.json_decode(vim.fn.readfile(here .. '/scenarios.json')).files }

function M.expect(what, good, extra)
  if not good then error(('%s: %s'):format(what, type(extra) == 'string' and extra or vim.inspect(extra)), 2) end
end

function M.wait(what, condition)
  user.until_right(what, function() return not condition() and 'waited in vain' or nil end)
end

function M.open(name, text)
  local path = vim.env.LLMFB_FOLDER .. '/' .. name
  local file = assert(io.open(path, 'w'))
  file:write(text)
  file:close()
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
end

function M.open_two()
  M.open('two.ll', M.files['two.ll'])
  M.wait('rest', function()
    local status = llmfb.status()
    return status and status.quiescent
  end)
end

function M.told(text)
  M.wait('message ' .. text, function() return user.messages():find(text, 1, true) end)
end

function M.optimized()
  M.open_two()
  user.go_to('@first')
  vim.cmd('LlmfbOptimize')
  M.told('@first for size: ')
  M.wait('its lenses, and one of the other function', function() return #user.lenses() == 5 end)
end

function M.press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'x', false)
end

function M.click(lens)
  user.go_to('@first')
  local titles = user.choose(vim.lsp.codelens.run, function(title) return title:find(lens, 1, true) ~= nil end)
  M.expect('a lens ' .. lens, table.concat(titles, '\n'):find(lens, 1, true), titles)
end

return M
