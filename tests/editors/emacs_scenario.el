;;; emacs_scenario.el --- What a user of Emacs sees and does  -*- lexical-binding: t -*-

(require 'flymake)

(setq eglot-sync-connect 60)

(defun llmfb-wait (what look)
  "Wait until the function LOOK answers non-nil, and return that; WHAT is it called."
  (let ((end (+ (float-time) 120)) found)
    (while (and (not (setq found (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or found (error "waited in vain for %s" what))))

(defun llmfb-go-to (place)
  "Put the cursor on the first PLACE of the text."
  (goto-char (point-min))
  (search-forward place)
  (goto-char (match-beginning 0)))

(defun llmfb-hover ()
  "What Eldoc is told about the cursor's place."
  (let (told)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq told (or text t))))
    (format "%s" (llmfb-wait "a hover" (lambda () told)))))

(defun llmfb-candidates ()
  "The labels that are proposed at the cursor."
  (let* ((found (eglot-completion-at-point))
         (typed (buffer-substring-no-properties (nth 0 found) (point))))
    (all-completions typed (nth 2 found))))

(defun llmfb-check (condition what)
  "Fail with WHAT unless CONDITION holds."
  (unless condition (error "%s" what)))

(with-current-buffer (find-file-noselect (getenv "LLMFB_FILE"))
  (switch-to-buffer (current-buffer))
  ;; `eglot-ensure' waits for the command to end, and there is none here.
  (apply #'eglot (eglot--guess-contact))
  (llmfb-wait "the server" #'eglot-managed-p)

  (llmfb-go-to "nsw")
  (llmfb-check (string-match-p "No signed wrap" (llmfb-hover)) "no hover on a flag")

  (llmfb-go-to "%later\n")
  (forward-char 3)
  (llmfb-check (member "%later" (llmfb-candidates)) (format "no completion: %S" (llmfb-candidates)))

  (llmfb-go-to "%x, 1")
  (call-interactively #'xref-find-definitions)
  (llmfb-check (looking-at-p "%x)") "no definition")

  (llmfb-go-to "ret i32 %later")
  (delete-region (point) (line-end-position))
  (insert "ret i64 %later")
  ;; What Emacs does when nothing was typed for a while, which never happens here.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (llmfb-wait "a diagnostic" (lambda () (flymake-diagnostics)))

  (llmfb-go-to "add nsw")
  (let* ((titles (mapcar (lambda (action) (plist-get action :title))
                         (append (eglot-code-actions (point) (point)) nil))))
    (llmfb-check (member "Optimize @f for size" titles) (format "no action: %S" titles))
    (llmfb-check (member "Convert named to numbered values in @f" titles) (format "no action: %S" titles)))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(message "all is well")

;;; emacs_scenario.el ends here
