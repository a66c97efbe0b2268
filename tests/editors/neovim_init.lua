-- The user's init.lua of the tests: the plugin as a plugin manager puts it there, and two settings.
-- Environment: LLMFB_PLUGIN (its folder), or LLMFB_PACKAGE (where it is a package in LLMFB_FOLDER),
-- LLMFB_SETTINGS (JSON), LLMFB_SCRIPT (what the user does), a Lua file that returns a function; it fails by an error.

-- An empty entry is the working folder.  Not set before, as Neovim may itself be started by a Python program.
vim.env.PYTHONPATH = ':' .. vim.env.PYTHONPATH
vim.o.swapfile = false
vim.o.hidden = true
vim.o.more = false
vim.o.columns = 200
if vim.env.LLMFB_PACKAGE then
  vim.opt.packpath:prepend(vim.env.LLMFB_FOLDER .. '/site')
  vim.cmd('packadd llmfb')
else
  vim.opt.runtimepath:prepend(vim.env.LLMFB_PLUGIN)
end
require('llmfb').setup({ settings = vim.fn.json_decode(vim.env.LLMFB_SETTINGS) })

local function say(text) io.stdout:write(text .. '\n') end

local function run()
  local good, trouble = xpcall(dofile(vim.env.LLMFB_SCRIPT), debug.traceback)
  if not good then say(tostring(trouble) .. '\nmessages:\n' .. vim.fn.execute('messages')) end
  vim.cmd(good and 'qall!' or 'cquit!')
end

vim.api.nvim_create_autocmd('VimEnter', { callback = vim.schedule_wrap(run) })
