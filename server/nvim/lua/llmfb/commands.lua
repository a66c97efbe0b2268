--- The commands of the command line, and those of code lenses and actions that are better done here.

local message = require('llmfb.message')

local M = {}

-- In a view, commands mean the buffer that it was made from.
local function source()
  local bufnr = vim.api.nvim_get_current_buf()
  local about = vim.b[bufnr].llmfb_source
  return about and vim.api.nvim_buf_is_loaded(about) and about or bufnr
end

local function whole(bufnr) return { uri = vim.uri_from_bufnr(bufnr) } end

local function at_cursor(bufnr, continue)
  local window = vim.fn.bufwinid(bufnr)
  if window == -1 then return message.error('there is no window with ' .. vim.fn.bufname(bufnr)) end
  local line = vim.api.nvim_win_get_cursor(window)[1] - 1
  local function is_there(_, symbol) return symbol.range.start.line <= line and line <= symbol.range['end'].line end
  require('llmfb.symbols').find(bufnr, is_there, function(name)
    if name == nil then return message.error('there is no function at the cursor') end
    continue({ uri = vim.uri_from_bufnr(bufnr), ['function'] = name })
  end)
end

-- Runs `act(bufnr, argument)` for the function at the cursor, or with a bang for the file.
local function targeted(act)
  return function(arguments)
    local bufnr = source()
    if arguments.bang then return act(bufnr, whole(bufnr), arguments) end
    at_cursor(bufnr, function(argument) act(bufnr, argument, arguments) end)
  end
end

local function execute(command, on_result)
  return function(bufnr, argument)
    require('llmfb.client').execute(bufnr, command, argument, on_result or function() end)
  end
end

local function view(name)
  return function(bufnr, argument) require('llmfb.views')[name](bufnr, argument) end
end

-- Whose passes can be shown; -Oz's where none is named.
local LISTS = { 'oz', 'offer', 'model' }

local function explain(bufnr, argument, arguments)
  local list = argument.list or (arguments.args ~= '' and arguments.args or 'oz')
  require('llmfb.steps').show(bufnr, vim.tbl_extend('force', argument, { list = list }))
end

local function against_oz(bufnr, argument) require('llmfb.steps').against_oz(bufnr, argument) end

local function optimize(bufnr, argument)
  execute(argument['function'] and 'optimize' or 'optimizeFile')(bufnr, argument)
end

local cancel = execute('cancel', function(answer)
  if not (answer and answer.cancelled) then message.info('nothing to cancel here; :LlmfbCancel! cancels every job') end
end)

local function copy_command(bufnr, argument, arguments)
  execute('optCommand', function(text)
    local register = arguments.reg ~= '' and arguments.reg or vim.v.register
    vim.fn.setreg(register, text)
    message.info('the opt command is in register ' .. register)
  end)(bufnr, argument)
end

local function of_file(act)
  return function()
    local bufnr = source()
    act(bufnr, whole(bufnr))
  end
end

local function diff_of_all(bufnr, argument)
  require('llmfb.views').diff(bufnr, vim.tbl_extend('force', argument, { extent = 'functions' }))
end

local COMMANDS = {
  Optimize = { targeted(optimize), bang = true, desc = 'optimize the function at the cursor, or the file' },
  OptimizeAll = { of_file(execute('optimizeAll')), desc = 'optimize every function of the file by itself' },
  Cancel = { targeted(cancel), bang = true, desc = 'stop optimizing the function at the cursor, or all' },
  Apply = { targeted(execute('apply')), bang = true, desc = 'put the offer into the buffer' },
  ApplyAll = { of_file(execute('applyAll')), desc = 'put the offers for all functions into the buffer' },
  Report = { targeted(view('report')), bang = true, desc = 'show how the offer was found' },
  Diff = { targeted(view('diff')), bang = true, desc = 'compare the buffer with the offer' },
  DiffAll = { of_file(diff_of_all), desc = 'compare the buffer with the offers for all functions' },
  Cfg = { targeted(view('cfg')), desc = 'show the control flow graph of the function at the cursor' },
  Explain = {
    targeted(explain),
    nargs = '?',
    complete = function(lead)
      return vim.tbl_filter(function(list) return vim.startswith(list, lead) end, LISTS)
    end,
    desc = 'show what each pass did to the function at the cursor',
  },
  AgainstOz = { targeted(against_oz), desc = "compare the offer with -Oz's result" },
  OptCommand = { targeted(copy_command), bang = true, register = true, desc = 'copy the opt command line' },
  Restart = { function() require('llmfb.client').restart() end, desc = 'restart the server' },
}

--- Defines `:LlmfbOptimize` and all the others.
function M.define()
  for name, command in pairs(COMMANDS) do
    local attributes = { bang = command.bang, register = command.register, desc = 'llmfb: ' .. command.desc }
    attributes.nargs, attributes.complete = command.nargs, command.complete
    vim.api.nvim_create_user_command('Llmfb' .. name, command[1], attributes)
  end
end

local function clicked(act)
  return function(command, ctx)
    local argument = command.arguments[1]
    local about = {
      uri = argument.uri,
      ['function'] = argument['function'],
      list = argument.list,
      extent = argument.extent,
    }
    act(ctx.bufnr, about, { reg = '', args = '' })
  end
end

--- Commands of lenses and code actions that show something, which the server could do only worse.
M.intercepted = {
  ['llmfb.report'] = clicked(view('report')),
  ['llmfb.diff'] = clicked(view('diff')),
  ['llmfb.cfg'] = clicked(view('cfg')),
  ['llmfb.optCommand'] = clicked(copy_command),
  ['llmfb.explain'] = clicked(explain),
  ['llmfb.againstOz'] = clicked(against_oz),
}

return M
