--- Everything that is said to the user, in one line each.

local M = {}

local function line(text) return 'llmfb: ' .. (vim.split(vim.trim(text), '\n')[1]) end

--- @param text string what happened
function M.info(text) vim.notify(line(text), vim.log.levels.INFO) end

--- @param text string what happened, and what to do about it
function M.warn(text) vim.notify(line(text), vim.log.levels.WARN) end

--- @param text string what failed, and what to do about it
function M.error(text) vim.notify(line(text), vim.log.levels.ERROR) end

--- Shows what is true for a moment only: not in the history of messages, never longer than a line, and not while
--- the user types.
---@param text string
function M.passing(text)
  if vim.api.nvim_get_mode().mode ~= 'n' then return end
  local shown = line(text)
  while vim.fn.strdisplaywidth(shown) > vim.v.echospace do
    shown = vim.fn.strcharpart(shown, 0, vim.fn.strchars(shown) - 1)
  end
  vim.api.nvim_echo({ { shown } }, false, {})
end

return M
