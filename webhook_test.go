package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheSettingsOfTheWebhook(t *testing.T) {
	cert, key := certificate(t)
	_, otherKey := certificate(t)
	nonsense := filepath.Join(t.TempDir(), "nonsense.pem")
	if err := os.WriteFile(nonsense, []byte("hello"), 0o600); err != nil {
		t.Fatal(err)
	}
	const url, secret = "https://example.org/minber", "0123456789abcdef"
	for name, c := range map[string]struct {
		values map[string]string
		wrong  string // the setting that is named, "" for none
	}{
		"none are needed":                             {nil, ""},
		"an address and a secret are enough":          {map[string]string{"WEBHOOK_URL": url, "WEBHOOK_SECRET": secret}, ""},
		"an address without a secret is not":          {map[string]string{"WEBHOOK_URL": url}, "WEBHOOK_SECRET"},
		"a short secret is none":                      {map[string]string{"WEBHOOK_URL": url, "WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET"},
		"nor one that Telegram does not take":         {map[string]string{"WEBHOOK_URL": url, "WEBHOOK_SECRET": secret + "!"}, "WEBHOOK_SECRET"},
		"Telegram wants https":                        {map[string]string{"WEBHOOK_URL": "http://example.org", "WEBHOOK_SECRET": secret}, "WEBHOOK_URL"},
		"and one of its ports":                        {map[string]string{"WEBHOOK_URL": "https://example.org:9000", "WEBHOOK_SECRET": secret}, "WEBHOOK_URL"},
		"a server of one's own does not":              {map[string]string{"WEBHOOK_URL": "http://10.0.0.1:9000", "WEBHOOK_SECRET": secret, "TELEGRAM_API_URL": "http://127.0.0.1:1"}, ""},
		"a certificate with its key is fine":          {map[string]string{"WEBHOOK_CERT": cert, "WEBHOOK_KEY": key}, ""},
		"also without it":                             {map[string]string{"WEBHOOK_CERT": cert}, ""},
		"a key alone is not":                          {map[string]string{"WEBHOOK_KEY": key}, "WEBHOOK_CERT"},
		"nor one of another certificate":              {map[string]string{"WEBHOOK_CERT": cert, "WEBHOOK_KEY": otherKey}, "WEBHOOK_CERT"},
		"what is no certificate is found out at once": {map[string]string{"WEBHOOK_CERT": nonsense}, "WEBHOOK_CERT"},
		"and what is not there":                       {map[string]string{"WEBHOOK_CERT": nonsense + "x"}, "WEBHOOK_CERT"},
	} {
		t.Run(name, func(t *testing.T) {
			var got config
			switch err := got.parse(c.values); {
			case c.wrong == "" && err != nil:
				t.Error(err)
			case c.wrong != "" && (err == nil || !strings.Contains(err.Error(), c.wrong+": ")):
				t.Errorf("got %v", err)
			case err != nil && strings.Contains(err.Error(), secret):
				t.Errorf("the secret is in the error: %v", err)
			}
		})
	}
	c := parsed(t, map[string]string{"WEBHOOK_URL": url, "WEBHOOK_SECRET": secret, "WEBHOOK_CERT": cert})
	if hook, err := c.webhook(); err != nil || hook.Cert == nil {
		t.Errorf("a certificate that is signed by itself is not handed on: %v", err)
	}
	if all := strings.Join(c.lines(), "\n"); strings.Contains(all, secret) {
		t.Errorf("the secret is printed:\n%s", all)
	}
}
