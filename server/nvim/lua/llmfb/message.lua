--- Everything that is said to the user, in one line each.

local M = {}

local function line(text)
  local first = vim.split(vim.trim(text), '\n')[1]
  return vim.startswith(first, 'llmfb') and first or 'llmfb: ' .. first
end

-- More than a line would make Neovim ask for a key, at any moment.
local function clipped(text)
  local shown = line(text)
  while vim.fn.strdisplaywidth(shown) > vim.v.echospace do
    shown = vim.fn.strcharpart(shown, 0, vim.fn.strchars(shown) - 1)
  end
  return shown
end

--- @param text string what happened
function M.info(text) vim.notify(clipped(text), vim.log.levels.INFO) end

--- @param text string what happened, and what to do about it
function M.warn(text) vim.notify(line(text), vim.log.levels.WARN) end

--- @param text string what failed, and what to do about it
function M.error(text)
  -- Inside of a command it would be an exception for the script or mapping that uses the command.
  vim.schedule(function() vim.notify(line(text), vim.log.levels.ERROR) end)
end

--- Shows what is true for a moment only: not in the history of messages, and not while the user types.
---@param text string
function M.passing(text)
  if vim.api.nvim_get_mode().mode == 'n' then vim.api.nvim_echo({ { clipped(text) } }, false, {}) end
end

return M
