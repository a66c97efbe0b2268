/** What the extension can do: a list of features, one file each. */

import * as vscode from "vscode";
import * as bitcode from "./bitcode";
import * as cfg from "./cfg";
import * as commands from "./commands";
import * as diff from "./diff";
import * as documents from "./documents";
import * as example from "./example";
import * as failure from "./failure";
import * as finished from "./finished";
import * as jobs from "./jobs";
import * as keepPlace from "./keep_place";
import * as lensCommands from "./lens_commands";
import type { Llmfb } from "./llmfb";
import * as menu from "./menu";
import * as offers from "./offers";
import * as present from "./present";
import * as restart from "./restart";
import { Server } from "./server";
import * as setup from "./setup";
import * as sizeHints from "./size_hints";
import * as statusBar from "./status_bar";
import * as steps from "./steps";

const FEATURES = [
  jobs,
  offers,
  present,
  documents,
  keepPlace,
  lensCommands,
  sizeHints,
  commands,
  diff,
  cfg,
  bitcode,
  steps,
  finished,
  statusBar,
  menu,
  setup,
  failure,
  restart,
  example,
];

/** Returns what the features share, for tests and for other extensions to look at. */
export function activate(context: vscode.ExtensionContext): Llmfb {
  const log = vscode.window.createOutputChannel("llmfb", { log: true });
  const server = new Server(context, log);
  const llmfb: Llmfb = { context, log, server, jobs: new jobs.Jobs(), offers: new offers.Offers() };
  context.subscriptions.push(log, server);
  for (const feature of FEATURES) {
    feature.activate(llmfb);
  }
  void server.restart();
  return llmfb;
}
