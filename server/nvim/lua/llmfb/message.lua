--- Everything that is said to the user, in one line each.

local M = {}

local LEAST_SUBJECT = 6 -- columns of a name that was cut

local width = vim.fn.strdisplaywidth

local function line(text)
  local first = vim.split(vim.trim(text), '\n')[1]
  return vim.startswith(first, 'llmfb') and first or 'llmfb: ' .. first
end

-- As much of a text's beginning as has room.
local function clipped(text, room)
  while width(text) > room do
    text = vim.fn.strcharpart(text, 0, vim.fn.strchars(text) - 1)
  end
  return text
end

-- As much of a text's end as has room.
local function clipped_left(text, room)
  if width(text) <= room then return text end
  while text ~= '' and width('…' .. text) > room do
    text = vim.fn.strcharpart(text, 1)
  end
  return '…' .. text
end

-- The title and what is said under it.  In the window's width, as more would make Neovim ask for a key, at any moment:
-- the title gives way, since figures stand at the end.
local function titled(title, text)
  local room = vim.v.echospace
  local all = line(title .. ': ' .. text)
  if width(all) <= room then return all end
  text = text:gsub('%s*%b()$', '')
  local subject = title:match('^Optimizing (.*) for size$') or title
  local left = room - width(': ' .. text)
  if left >= width(subject) then return subject .. ': ' .. text end
  if left >= LEAST_SUBJECT then return clipped(subject, left - 1) .. '…: ' .. text end
  -- What has no figures is read from its beginning.
  return text:find('→', 1, true) and clipped_left(text, room) or clipped(text, room)
end

--- @param text string what happened
function M.info(text) vim.notify(clipped(line(text), vim.v.echospace), vim.log.levels.INFO) end

--- Says what became of something.
---@param title string
---@param text string
function M.ended(title, text) vim.notify(titled(title, vim.split(text, '\n')[1]), vim.log.levels.INFO) end

--- @param text string what happened, and what to do about it
function M.warn(text) vim.notify(line(text), vim.log.levels.WARN) end

--- @param text string what failed, and what to do about it
function M.error(text)
  -- Inside of a command it would be an exception for the script or mapping that uses the command.
  vim.schedule(function() vim.notify(line(text), vim.log.levels.ERROR) end)
end

local function echo(text)
  if vim.api.nvim_get_mode().mode == 'n' then vim.api.nvim_echo({ { text } }, false, {}) end
end

--- Shows what is true for a moment only: not in the history of messages, and not while the user types.
---@param text string
function M.passing(text) echo(clipped(line(text), vim.v.echospace)) end

--- The same of something that has a title.
---@param title string
---@param text string
function M.under_way(title, text) echo(titled(title, text)) end

return M
