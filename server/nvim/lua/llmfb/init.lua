--- Optimizes LLVM IR for size with the llmfb language server.  Works without any call; `setup` changes defaults.

local options = require('llmfb.options')

local M = {}

--- Changes the defaults: `cmd` (the server's command, a list), `settings` (its settings), `progress` and `lens`
--- (whether to show them), `bitcode` (whether llvm-dis reads files of it).  In 0.11 and later
--- vim.lsp.config('llmfb', ...) does the same for `cmd` and `settings`.
---@param changes table|nil
function M.setup(changes)
  for name, value in pairs(changes or {}) do
    if name == 'cmd' and type(value) == 'string' then value = { value, 'serve' } end
    if name == 'cmd' or type(value) == type(options[name]) and type(value) ~= 'function' then
      options[name] = value
    else
      require('llmfb.message').error(("setup has no option '%s' like that; see :help llmfb-setup"):format(name))
    end
  end
  -- Has Neovim read lsp/llmfb.lua again.
  if vim.fn.has('nvim-0.11') == 1 then vim.lsp.config('llmfb', {}) end
end

--- The server's latest status, {health = 'ok'|'warning'|'error', quiescent = boolean, message = string}; nil while
--- there is none.  `User LlmfbStatus` is triggered whenever it or `jobs()` changes.
---@return table|nil
function M.status() return require('llmfb.client').status() end

--- The jobs that run, by the token of their progress: {title, message, percentage}.
---@return table<string, table>
function M.jobs() return require('llmfb.progress').jobs() end

return M
