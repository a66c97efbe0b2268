-- What only Neovim has: windows, lenses that are clicked, :checkhealth, file types, words, restarting.
-- Environment: LLMFB_CASE (one of the names below), LLMFB_FOLDER (for the files), LLMFB_NO_PROGRAM (in some cases).

local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local user = dofile(here .. '/neovim_user.lua')
local steps = dofile(here .. '/neovim_steps.lua')
local files, expect, wait, open, open_two = steps.files, steps.expect, steps.wait, steps.open, steps.open_two
local told, optimized, press, click = steps.told, steps.optimized, steps.press, steps.click
local llmfb = require('llmfb')

local CASES = {}

-- ------------------------------------------------------------------------------------------- helpers

local function diff_windows()
  return vim.tbl_filter(function(window) return vim.wo[window].diff end, vim.api.nvim_list_wins())
end

local function count(text, piece)
  return select(2, text:gsub(vim.pesc(piece), ''))
end

local function server_pid() return vim.api.nvim_get_proc_children(vim.fn.getpid())[1] end

local function health()
  vim.cmd('checkhealth llmfb')
  local report = user.text()
  vim.cmd('bwipeout!')
  return report
end

-- --------------------------------------------------------------------------------- the offer in windows

CASES['the diff view comes and goes'] = function()
  optimized()
  local source = vim.api.nvim_get_current_buf()
  local before = { vim.wo.foldmethod, vim.wo.scrollbind, vim.wo.wrap, vim.api.nvim_win_get_cursor(0) }
  vim.cmd('LlmfbDiff')
  wait('two windows in diff mode', function() return #diff_windows() == 2 end)
  expect('the offer is beside the text', not user.text():find('add i32 %b, 0', 1, true), user.text())
  expect('no lenses shift its lines', #user.lenses(source) == 0, user.lenses(source))
  expect('it cannot be edited', not vim.bo.modifiable and vim.bo.buftype == 'nofile', vim.bo.buftype)
  press('q')
  wait('no diff mode', function() return #diff_windows() == 0 end)
  expect('one window', #vim.api.nvim_list_wins() == 1, vim.api.nvim_list_wins())
  expect('it has the text', user.text():find('add i32 %b, 0', 1, true), user.text())
  local after = { vim.wo.foldmethod, vim.wo.scrollbind, vim.wo.wrap, vim.api.nvim_win_get_cursor(0) }
  expect('options and cursor are as before', vim.deep_equal(before, after), after)
  wait('the lenses are back', function() return #user.lenses() == 5 end)
  expect('nothing is left', vim.fn.execute('ls!'):find('llmfb://', 1, true) == nil, vim.fn.execute('ls!'))
end

CASES['the diff view goes with its buffer'] = function()
  optimized()
  vim.cmd('LlmfbDiff')
  wait('two windows in diff mode', function() return #diff_windows() == 2 end)
  vim.cmd('wincmd p')
  vim.cmd('enew')
  wait('no diff mode', function() return #diff_windows() == 0 end)
  expect('one window', #vim.api.nvim_list_wins() == 1, vim.api.nvim_list_wins())
end

CASES['a change is taken out of the diff view, and the offer applied from within it'] = function()
  optimized()
  local source = vim.api.nvim_get_current_buf()
  vim.cmd('LlmfbDiff')
  wait('two windows in diff mode', function() return #diff_windows() == 2 end)
  vim.cmd('LlmfbDiff')
  wait('still two, not three', function() return #vim.api.nvim_list_wins() == 2 and #diff_windows() == 2 end)
  vim.cmd('LlmfbApply')
  wait('the edit', function()
    local text = table.concat(vim.api.nvim_buf_get_lines(source, 0, -1, false), '\n')
    return not text:find('add i32 %b, 0', 1, true)
  end)
  expect('still two', #vim.api.nvim_list_wins() == 2 and #diff_windows() == 2, diff_windows())
end

CASES['the report'] = function()
  optimized()
  for _ = 1, 2 do
    vim.cmd('LlmfbReport')
    wait('the report', function() return vim.bo.filetype == 'markdown' end)
    expect('it is about the function', user.text():find('# @first', 1, true), user.text())
    expect('it has the rounds', user.text():find('really', 1, true), user.text())
    expect('there is one', #vim.api.nvim_list_wins() == 2, vim.api.nvim_list_wins())
    vim.cmd('wincmd p')
  end
  vim.cmd('wincmd p')
  press('q')
  expect('it goes', #vim.api.nvim_list_wins() == 1, vim.api.nvim_list_wins())
end

CASES['lenses are clicked'] = function()
  optimized()
  click('Show diff')
  wait('two windows in diff mode', function() return #diff_windows() == 2 end)
  press('q')
  wait('no diff mode', function() return #diff_windows() == 0 end)
  wait('the lenses are back', function() return #user.lenses() == 5 end)
  click('Show report')
  wait('the report', function() return vim.bo.filetype == 'markdown' end)
  press('q')
  wait('the lenses are back', function() return #user.lenses() == 5 end)
  click('Copy opt command')
  wait('the command', function() return vim.fn.getreg('"'):find('opt ', 1, true) end)
  wait('the lenses are back', function() return #user.lenses() == 5 end)
  click('· Apply')
  wait('the edit', function() return not user.text():find('add i32 %b, 0', 1, true) end)
  local nothing = { 'Optimize for size', 'Optimize for size' }
  wait('nothing is offered any more', function() return vim.deep_equal(user.lenses(), nothing) end)
end

CASES['the opt command goes to a register'] = function()
  optimized()
  vim.cmd('LlmfbOptCommand a')
  wait('the command', function() return vim.fn.getreg('a'):find('opt ', 1, true) end)
  expect('no other register', vim.fn.getreg('"') == '', vim.fn.getreg('"'))
end

CASES['control flow as text'] = function()
  open_two()
  user.go_to('%c = mul')
  vim.cmd('LlmfbCfg')
  wait('the graph', function() return vim.bo.filetype == 'mermaid' end)
  expect('it has the block', user.text():find('entry', 1, true), user.text())
end

CASES['control flow as a picture'] = function()
  open_two()
  user.go_to('%c = mul')
  vim.cmd('LlmfbCfg')
  local opened = vim.env.LLMFB_FOLDER .. '/opened.svg'
  wait('the picture', function() return vim.fn.getfsize(opened) > 0 end)
  local text = table.concat(vim.fn.readfile(opened), '\n')
  expect('it is a picture of the block', text:find('<svg', 1, true) and text:find('entry', 1, true), text)
end

CASES['what each pass did'] = function()
  open_two()
  user.go_to('%c = mul')
  vim.cmd('LlmfbExplain')
  wait('the steps', function() return vim.bo.filetype == 'diff' end)
  expect('the list is that of -Oz', user.text():find('list: -Oz', 1, true), user.text())
  expect('names end the buffer', vim.endswith(vim.api.nvim_buf_get_name(0), 'steps-oz/two.ll/@second'))
  local function line() return vim.api.nvim_get_current_line() end
  press(']p')
  expect(']p goes to a step', vim.startswith(line(), '== 1/'), line())
  press(']p')
  expect(']p goes to the next one', vim.startswith(line(), '== 2/'), line())
  press('[p')
  expect('[p goes back', vim.startswith(line(), '== 1/'), line())
  press('gg/== .*sroa<CR>')
  expect('a pass is found by its name', line():find('sroa', 1, true), line())
  expect('it is not to be changed', not vim.bo.modifiable)
  press('q')
  expect('q closes it', vim.bo.filetype == 'llvm', vim.bo.filetype)
  vim.cmd('LlmfbExplain offer')
  told('llmfb: there is no offer for @second: optimize it first')
  expect('lists complete', vim.fn.getcompletion('LlmfbExplain o', 'cmdline')[1] == 'oz')
end

CASES['the difference to -Oz'] = function()
  open_two()
  user.go_to('@second')
  vim.cmd('LlmfbOptimize')
  told('@second for size: ')
  vim.cmd('LlmfbAgainstOz')
  told('llmfb: the offer for @second is what -Oz leaves of it')
end

-- ------------------------------------------------------------------------------------- commands and text

CASES['commands say what is wrong'] = function()
  open_two()
  expect('nothing is said without a reason', vim.trim(user.messages()) == '', user.messages())
  vim.cmd('LlmfbOptimize')
  told('llmfb: there is no function at the cursor')
  user.go_to('@first')
  vim.cmd('LlmfbDiff')
  told('there is no offer')
  vim.cmd('LlmfbCancel')
  told('llmfb: nothing to cancel here')
  vim.cmd('new')
  vim.cmd('LlmfbOptimize')
  told("llmfb: this buffer's filetype is ''")
end

CASES['names in quotes'] = function()
  open('quoted.ll', (files['two.ll']:gsub('@first', [[@"a \22b\22"]])))
  user.go_to('%c = add')
  vim.cmd('LlmfbOptimize')
  told('@a "b" for size: ')
  vim.cmd('LlmfbApply')
  wait('the edit', function() return not user.text():find('add i32 %b, 0', 1, true) end)
end

CASES['the file as a module, and every function'] = function()
  open_two()
  vim.cmd('LlmfbOptimize!')
  told('Optimizing two.ll for size: ')
  vim.cmd('LlmfbOptimizeAll')
  told("0 of 2 functions smaller than -Oz's: 10 → 3 instructions, -Oz 3")
  vim.cmd('LlmfbApply!')
  wait('the edit', function() return not user.text():find('alloca', 1, true) end)
end

CASES['file types and words'] = function()
  local expected = {
    ['comment.ll'] = { '; ModuleID\ndefine void @f() {\n', 'llvm' },
    ['define.ll'] = { 'define void @f() {\n', 'llvm' },
    ['variable.ll'] = { '\n@a = global i32 0\n', 'llvm' },
    ['type.ll'] = { '%struct.a = type { i32 }\n', 'llvm' },
    ['lex.ll'] = { '%{\n#include <stdio.h>\n%}\n%option noyywrap\n%%\n[0-9]+ { return 1; }\n', 'lifelines' },
  }
  for name, case in pairs(expected) do
    open(name, case[1])
    expect(name, vim.bo.filetype == case[2], vim.bo.filetype)
  end
  vim.cmd('edit ' .. vim.env.LLMFB_FOLDER .. '/new.ll')
  expect('a new file', vim.bo.filetype == 'llvm', vim.bo.filetype)
  open('words.ll', 'define void @f.g(i32 %x-y) #0 !dbg !1 {\n  %a = tail call i32 @h(), !x !0 ; hm\n}\n')
  local colours = { define = 'Keyword', ['@f.g'] = 'Global', call = 'Instruction', i32 = 'Type', ['; hm'] = 'Comment' }
  for word, group in pairs(colours) do
    user.go_to(word)
    local shown = vim.fn.synIDattr(vim.fn.synID(vim.fn.line('.'), vim.fn.col('.'), true), 'name')
    expect('the colour of ' .. word, shown == 'llvm' .. group, shown)
  end
  for _, word in ipairs({ '@f.g', '%x-y', '#0', '!1' }) do
    user.go_to(word)
    expect('a word', vim.fn.expand('<cword>') == word, vim.fn.expand('<cword>'))
  end
  expect('comments', vim.bo.commentstring == '; %s', vim.bo.commentstring)
  vim.bo.filetype = 'text'
  expect('words of another file type', not vim.bo.iskeyword:find('%', 1, true), vim.bo.iskeyword)
end

-- ------------------------------------------------------------------------------------ server and health

CASES['health'] = function()
  open_two()
  local report = health()
  for _, piece in ipairs({ 'executable: ', 'version: llmfb ', 'filetype llvm: 1', 'the server answers', 'LLVM ', 'model fake' }) do
    expect(piece, report:find(piece, 1, true), report)
  end
  expect('no trouble', not report:find('ERROR') and not report:find('WARNING'), report)
end

CASES['health without a model'] = function()
  open_two()
  local report = health()
  expect('a warning', report:find('WARNING') and report:find('no model', 1, true), report)
end

CASES['health of a buffer that is not recognized'] = function()
  open('odd.ll', 'hello\n')
  expect('advice', health():find(':setfiletype llvm', 1, true), health())
end

CASES['no program'] = function()
  local trouble = 'llmfb is not on PATH; set vim.g.llmfb_cmd, see :help llmfb-setup'
  open('one.ll', files['two.ll'])
  told(trouble)
  open('two.ll', files['two.ll'])
  vim.wait(0)
  expect('one line', vim.trim(user.messages()) == trouble, user.messages())
  local report = health()
  expect('an error', report:find('ERROR') and report:find('llmfb is not on PATH', 1, true), report)
  vim.cmd('messages clear')
  vim.cmd('LlmfbOptimize')
  told(trouble)
end

CASES['a program that always fails'] = function()
  open('two.ll', files['two.ll'])
  vim.cmd('LlmfbOptimize')
  told('the server ended 5 times')
  expect('it was started again four times', count(user.messages(), 'it is started again') == 4, user.messages())
  expect('no status', llmfb.status() == nil, llmfb.status())
  vim.cmd('messages clear')
  vim.cmd('LlmfbOptimize')
  told(':LlmfbRestart tries again')
end

CASES['restarting'] = function()
  optimized()
  local pid = server_pid()
  vim.cmd('LlmfbRestart')
  wait('another server', function() return server_pid() and server_pid() ~= pid and llmfb.status() end)
  wait('the result is still known', function() return #user.lenses() == 5 end)
  expect('no message about it', not user.messages():find('ended', 1, true), user.messages())
end

CASES['settings'] = function()
  local broken = { settings = { objective = 'speed' } }
  if vim.lsp.config then
    vim.lsp.config('llmfb', { settings = { llmfb = broken.settings } })
  else
    llmfb.setup(broken)
  end
  llmfb.setup({ lens = false })
  open('two.ll', files['two.ll'])
  told("llmfb.objective must be 'instructions' or 'bytes', not 'speed'")
  llmfb.setup({ lenses = true })
  told("llmfb: setup has no option 'lenses'")
end

CASES['a program by a relative path'] = function()
  expect('it is there', vim.fn.executable('./llmfb') == 1)
  llmfb.setup({ cmd = './llmfb' })
  open('two.ll', files['two.ll'])
  told('cannot run ./llmfb; give its absolute path')
  expect('no server', llmfb.status() == nil, llmfb.status())
  expect('the folder is ours alone', vim.fn.getfperm(vim.fn.stdpath('cache') .. '/llmfb') == 'rwx------')
end

CASES['one server for all files'] = function()
  open_two()
  open('odd.ll', files['odd.ll'])
  wait('hover', function() return (user.go_to('@first') or user.hover() or ''):find('not optimized yet', 1, true) end)
  expect('one', #vim.api.nvim_get_proc_children(vim.fn.getpid()) == 1)
end

CASES['a package that is added later'] = function()
  open_two()
  vim.cmd('helptags ' .. vim.fn.fnameescape(vim.fn.fnamemodify(vim.env.LLMFB_PACKAGE, ':p') .. 'doc'))
  for _, tag in ipairs({ 'llmfb', 'llmfb-setup', ':LlmfbDiff', 'g:llmfb_cmd' }) do
    vim.cmd('help ' .. tag)
    expect('help', vim.fn.expand('%:t') == 'llmfb.txt', vim.fn.expand('%'))
  end
  for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    for tag in line:gmatch('|(%S+)|') do
      expect('help', pcall(vim.cmd, 'help ' .. tag) or not tag:lower():find('llmfb'), tag)
    end
  end
end

return function() CASES[vim.env.LLMFB_CASE]() end
