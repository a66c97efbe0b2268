--- A window that shows what each pass of a list did, step by step.

local client = require('llmfb.client')
local message = require('llmfb.message')
local views = require('llmfb.views')

local M = {}

local HEADING = '^== '
local KEYS = { [']p'] = '', ['[p'] = 'b' }

local function show(bufnr, name, text)
  local view = views.scratch(bufnr, name, views.lines_of(text), 'diff', 'rightbelow')
  for key, flags in pairs(KEYS) do
    local jump = ("<Cmd>call search('%s', 'sW%s')<CR>"):format(HEADING, flags)
    vim.api.nvim_buf_set_keymap(view, 'n', key, jump, { noremap = true })
  end
end

--- Shows the steps of a list: `]p` and `[p` go to the next and the previous one, `/` finds a pass by its name.
---@param bufnr integer
---@param argument table {uri, function, list}
function M.show(bufnr, argument)
  local about = vim.tbl_extend('force', argument, { format = 'text' })
  client.execute(bufnr, 'explain', about, function(found)
    if type(found.why) == 'string' then return message.info(found.why) end
    show(bufnr, views.named('steps-' .. argument.list, bufnr, argument), found.text)
  end)
end

--- Shows what the offer's list leaves of a function beside what -Oz leaves of it.
---@param bufnr integer
---@param argument table {uri, function}
function M.against_oz(bufnr, argument)
  client.execute(bufnr, 'againstOz', argument, function(found)
    show(bufnr, views.named('against-oz', bufnr, argument), found.title .. '\n\n' .. found.diff)
  end)
end

return M
