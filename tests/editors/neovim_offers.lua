-- Offers and cursors, lenses of the file, bitcode, the help, and commands in windows that they were not made for.
-- Environment: LLMFB_CASE (one of the names below), LLMFB_FOLDER (for the files), LLMFB_BITCODE (a file of it).

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local user = dofile(here .. '/neovim_user.lua')
local steps = dofile(here .. '/neovim_steps.lua')
local files, expect, wait, open, told = steps.files, steps.expect, steps.wait, steps.open, steps.told

local CASES = {}

local COMMANDS = {
  'Optimize', 'Optimize!', 'OptimizeAll', 'Cancel', 'Cancel!', 'Apply', 'Apply!', 'ApplyAll', 'Report', 'Report!',
  'Diff', 'Diff!', 'DiffAll', 'Cfg', 'Explain', 'Explain nonsense', 'AgainstOz', 'OptCommand', 'OptCommand! a',
}

local function all_optimized()
  steps.open_two()
  vim.cmd('LlmfbOptimizeAll')
  told('2 functions smaller than')
  wait('the lens of all offers', function() return (user.lenses()[1] or ''):find('Apply all 2 offers: ', 1, true) end)
end

local function in_diff_mode()
  return #vim.tbl_filter(function(window) return vim.wo[window].diff end, vim.api.nvim_list_wins())
end

local function diff_of_both()
  wait('two windows in diff mode', function() return in_diff_mode() == 2 end)
  expect('both have their offers', not user.text():find('alloca', 1, true), user.text())
  steps.press('q')
  wait('no diff mode', function() return in_diff_mode() == 0 end)
end

-- ------------------------------------------------------------------------------------------- cursors

local function apply_all()
  vim.cmd('LlmfbApplyAll')
  wait('the edit', function() return not user.text():find('alloca', 1, true) end)
end

CASES['the cursor stays in its function'] = function()
  all_optimized()
  user.go_to('entry:')
  apply_all()
  expect('the line', vim.api.nvim_get_current_line() == 'entry:', vim.api.nvim_get_current_line())
  vim.cmd('undo')
  user.go_to('%c = mul')
  apply_all()
  expect('the last line', vim.api.nvim_get_current_line() == '}', vim.api.nvim_get_current_line())
  expect('of the second function', vim.fn.line('.') > vim.fn.search('@second', 'bnW'), vim.fn.line('.'))
  expect('which is the last', vim.fn.search('^define', 'nW') == 0, user.text())
end

CASES['a cursor between functions stays with its line'] = function()
  local between = '; between the functions'
  open('between.ll', (files['two.ll']:gsub('\n\ndefine', '\n\n' .. between .. '\ndefine')))
  vim.cmd('LlmfbOptimizeAll')
  told('2 functions smaller than')
  user.go_to('the functions')
  local column = vim.fn.col('.')
  apply_all()
  expect('the line', vim.api.nvim_get_current_line() == between, vim.api.nvim_get_current_line())
  expect('the column', vim.fn.col('.') == column, vim.fn.col('.'))
end

-- -------------------------------------------------------------------------------- lenses and commands

CASES['lenses of the file are clicked'] = function()
  all_optimized()
  -- That of the module comes first where there is one.
  local function click(title)
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    local titles = user.choose(vim.lsp.codelens.run, function(each) return each:find(title, 1, true) ~= nil end)
    expect('a lens ' .. title, table.concat(titles, '\n'):find(title, 1, true), titles)
  end
  click('Show diff of all offers')
  diff_of_both()
  wait('the lenses are back', function() return #user.lenses() > 2 end)
  click('Apply all 2 offers')
  wait('the edit', function() return not user.text():find('alloca', 1, true) end)
end

CASES['a lens begins'] = function()
  steps.open_two()
  wait('the lenses', function() return vim.deep_equal(user.lenses(), { 'Optimize for size', 'Optimize for size' }) end)
  user.go_to('@second')
  vim.lsp.codelens.run() -- the only one of its line
  told('@second for size: ')
end

CASES['all offers at once, beside that for the module'] = function()
  all_optimized()
  vim.cmd('LlmfbDiff!')
  diff_of_both()
  vim.cmd('LlmfbOptimize!')
  told('Optimizing two.ll for size: ')
  vim.cmd('LlmfbDiffAll')
  diff_of_both()
end

local function no_lua_error(where)
  for _, command in ipairs(COMMANDS) do
    local good, trouble = pcall(vim.cmd, 'Llmfb' .. command)
    expect(where .. ': ' .. command, good, trouble)
    vim.wait(30)
  end
  local messages = user.messages()
  for _, sign in ipairs({ 'E5108', 'stack traceback', '%.lua:%d' }) do
    expect(where .. ': a Lua error', not messages:find(sign), messages)
  end
end

-- From whichever view came last.
local function to_first()
  vim.cmd('drop ' .. vim.fn.fnameescape(vim.env.LLMFB_FOLDER .. '/two.ll'))
  user.go_to('@first')
end

CASES['commands answer in one line anywhere'] = function()
  no_lua_error('an empty buffer')
  vim.cmd('setfiletype llvm')
  no_lua_error('a buffer without a file')
  vim.cmd('help | only')
  no_lua_error('the help')
  open('empty.ll', '')
  no_lua_error('an empty file')
  open('bad.ll', files['bad.ll'])
  no_lua_error('a file with an error')
  steps.open_two()
  no_lua_error('no function at the cursor')
  to_first()
  no_lua_error('nothing is known')
  to_first()
  vim.cmd('LlmfbOptimize')
  told('@first for size: ')
  to_first()
  no_lua_error('one function is known')
end

CASES['a window with no room'] = function()
  steps.optimized()
  vim.o.lines, vim.o.winminheight, vim.o.winheight = 3, 1, 1
  vim.cmd('LlmfbReport')
  told('E36: Not enough room')
  expect('one line', not user.messages():find('.lua:', 1, true), user.messages())
end

CASES['from the control flow to a block'] = function()
  steps.open_two()
  user.go_to('%c = mul')
  vim.cmd('LlmfbCfg')
  wait('the graph', function() return vim.bo.filetype == 'mermaid' end)
  user.go_to('b0')
  steps.press('<CR>')
  wait('the block', function() return vim.api.nvim_get_current_line() == 'entry:' end)
end

-- ------------------------------------------------------------------------------------ bitcode and help

CASES['bitcode is shown as text'] = function()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LLMFB_BITCODE))
  expect('it is IR', user.text():find('define i32 @first', 1, true), user.text())
  expect('with colours', vim.bo.filetype == 'llvm', vim.bo.filetype)
  expect('it cannot be changed', not vim.bo.modifiable and not vim.bo.modified and vim.bo.readonly)
  expect('nor written over', not pcall(vim.cmd, 'write!'))
  told('llmfb: :help llmfb-bitcode says')
  vim.cmd('write ' .. vim.fn.fnameescape(vim.env.LLMFB_FOLDER .. '/text.ll'))
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LLMFB_FOLDER .. '/text.ll'))
  user.go_to('@first')
  vim.cmd('LlmfbOptimize')
  told('@first for size: ')
  require('llmfb').setup({ bitcode = false })
  vim.cmd('bwipeout! ' .. vim.fn.fnameescape(vim.env.LLMFB_BITCODE))
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LLMFB_BITCODE))
  expect('it is not read where that is not wanted', user.text():find('the option `bitcode` is off', 1, true), user.text())
  expect('the bytes are left', vim.fn.readfile(vim.env.LLMFB_BITCODE, 'b')[1]:sub(1, 2) == 'BC')
end

CASES['bitcode that cannot be shown'] = function()
  open('broken.bc', 'BC\192\222\1\2\3\4garbage\nmore of it\n')
  expect('no garbage', #vim.api.nvim_buf_get_lines(0, 0, -1, false) == 1, user.text())
  local advice = '; broken.bc is LLVM bitcode; `llvm-dis FILE.bc -o FILE.ll` makes text of it ('
  expect('but that line', vim.startswith(user.text(), advice), user.text())
  expect('it is not written over', not pcall(vim.cmd, 'write!'))
  open('sum.bc', 'a = 1\na + 1\n')
  expect('a program of bc is none', vim.bo.filetype == 'bc' and vim.bo.modifiable, vim.bo.filetype)
  expect('it is as it was', user.text() == 'a = 1\na + 1', user.text())
end

return function() CASES[vim.env.LLMFB_CASE]() end
