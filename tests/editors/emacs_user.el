;;; emacs_user.el --- What a user's init file has  -*- lexical-binding: t -*-

;; docs/editors.md shows what is between the two marks.

(package-initialize)

;; begin
(require 'eglot)
(unless (fboundp 'llvm-mode)
  (define-derived-mode llvm-mode prog-mode "LLVM"
    (setq-local comment-start "; ")))
(add-hook 'llvm-mode-hook ; a name and what stands before it is one word
          (lambda () (dolist (sign '(?% ?@ ?! ?# ?$ ?. ?_)) (modify-syntax-entry sign "_"))))
(add-to-list 'auto-mode-alist '("\\.ll\\'" . llvm-mode))
(add-to-list 'eglot-server-programs '(llvm-mode . ("llmfb" "serve")))
(add-hook 'llvm-mode-hook #'eglot-ensure)
;; end

;;; emacs_user.el ends here
