package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"slices"

	"minber/bot"
)

// webhookSecret is what Telegram lets a secret be, and long enough not to be
// found by trying.
var webhookSecret = regexp.MustCompile(`^[A-Za-z0-9_-]{16,256}$`)

// webhookProblems says what is wrong with the settings of the webhook.
func (c *config) webhookProblems() []string {
	var problems []string
	if c.WebhookURL != "" {
		if err := reachable(string(c.WebhookURL), c.APIURL == telegramAPI); err != nil {
			problems = append(problems, "WEBHOOK_URL: "+err.Error())
		}
	}
	switch {
	case c.WebhookSecret != "" && !webhookSecret.MatchString(string(c.WebhookSecret)):
		problems = append(problems, "WEBHOOK_SECRET: want 16 to 256 letters, digits, _ and -, such as `openssl rand -hex 32` prints")
	case c.WebhookSecret == "" && c.WebhookURL != "":
		problems = append(problems, "WEBHOOK_SECRET: want one with WEBHOOK_URL, such as `openssl rand -hex 32` prints")
	}
	switch {
	case c.WebhookCert == "" && c.WebhookKey != "":
		problems = append(problems, "WEBHOOK_CERT: want the certificate of WEBHOOK_KEY")
	case c.WebhookCert != "":
		if _, err := c.certificate(); err != nil {
			problems = append(problems, "WEBHOOK_CERT: "+err.Error())
		}
	}
	return problems
}

// reachable says why Telegram would not bring anything to an address, nil if it
// would. A Bot API server of one's own is not as particular.
func reachable(address string, telegram bool) error {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return errors.New("want an address such as https://example.org/minber")
	case telegram && u.Scheme != "https":
		return errors.New("want https://, other addresses are brought no updates")
	case telegram && !slices.Contains([]string{"", "443", "80", "88", "8443"}, u.Port()):
		return fmt.Errorf("want one of the ports 443, 80, 88 and 8443, to which Telegram brings updates, not %s", u.Port())
	}
	return nil
}

// certificate returns the certificate of the webhook as PEM; with a key it must
// be that of the key.
func (c *config) certificate() ([]byte, error) {
	data, err := os.ReadFile(c.WebhookCert)
	if err != nil {
		return nil, err
	}
	if block, _ := pem.Decode(data); block == nil || block.Type != "CERTIFICATE" {
		return nil, fmt.Errorf("%s holds no certificate (PEM)", c.WebhookCert)
	}
	if c.WebhookKey != "" {
		if _, err := tls.LoadX509KeyPair(c.WebhookCert, c.WebhookKey); err != nil {
			return nil, fmt.Errorf("WEBHOOK_KEY: %w", err)
		}
	}
	return data, nil
}

// webhook returns where Telegram is to bring updates, nil if they are asked for.
func (c *config) webhook() (*bot.Webhook, error) {
	if c.WebhookURL == "" {
		return nil, nil //nolint:nilnil // there is none, and that is no error
	}
	hook := &bot.Webhook{URL: string(c.WebhookURL), Secret: string(c.WebhookSecret)}
	if c.WebhookCert == "" {
		return hook, nil
	}
	data, err := c.certificate()
	if err != nil {
		return nil, fmt.Errorf("WEBHOOK_CERT: %w", err)
	}
	leaf, err := leafOf(data)
	if err != nil {
		return nil, fmt.Errorf("WEBHOOK_CERT: %w", err)
	}
	if selfSigned(leaf) { // Telegram trusts it only if it is given it
		hook.Cert = data
	}
	return hook, nil
}

// leafOf returns the first certificate of a chain in PEM, that of the site itself.
func leafOf(chain []byte) (*x509.Certificate, error) {
	block, _ := pem.Decode(chain)
	if block == nil {
		return nil, errors.New("no certificate (PEM)")
	}
	return x509.ParseCertificate(block.Bytes)
}

func selfSigned(c *x509.Certificate) bool {
	return c.Issuer.String() == c.Subject.String() && c.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature) == nil
}
