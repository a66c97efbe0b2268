--- Running programs: always from a folder of our own, and never one that lies in the working folder.

local M = {}

local WINDOWS = vim.fn.has('win32') == 1
local PRIVATE = 448 -- 0700

local function is_absolute(path) return path:sub(1, 1) == '/' or WINDOWS and path:find('^%a:[/\\]') ~= nil end

--- The folder that programs start in; raises an error of one line where it is not ours.
---@return string
function M.folder()
  local folder = vim.fn.stdpath('cache') .. '/llmfb'
  if not is_absolute(folder) then error('XDG_CACHE_HOME must be an absolute path', 0) end
  pcall(vim.fn.mkdir, folder, 'p', PRIVATE)
  -- Which fails for a folder that is somebody else's.
  local done, trouble = vim.loop.fs_chmod(folder, PRIVATE)
  if not done then error(('cannot use the folder %s: %s'):format(folder, trouble), 0) end
  return folder
end

--- The absolute path of a program, nil where there is none.  Relative and empty entries of PATH do not count, nor do
--- relative paths.
---@param program string
---@return string|nil
function M.find(program)
  if is_absolute(program) then return vim.fn.executable(program) == 1 and program or nil end
  if program:find('[/\\]') then return nil end
  for _, folder in ipairs(vim.split(vim.env.PATH or '', WINDOWS and ';' or ':', { plain = true })) do
    local path = folder .. '/' .. program
    if is_absolute(folder) and vim.fn.executable(path) == 1 then return path end
  end
end

--- Calls a function that starts programs in the folder that Neovim is in, and lets that be ours meanwhile.
---@param act fun(): any
---@return any
function M.within(act)
  local before = vim.loop.cwd()
  assert(vim.loop.chdir(M.folder()))
  local good, answer = pcall(act)
  if before then vim.loop.chdir(before) end
  if not good then error(answer, 0) end
  return answer
end

return M
