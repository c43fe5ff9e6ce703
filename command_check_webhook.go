package main

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"

	"minber/bot"
)

const (
	// brokenLately is for how long a failure to bring an update counts while others
	// wait.
	brokenLately = time.Hour
	// piledUp are more updates than wait when all is well.
	piledUp = 50
	// renewBefore is when a certificate should have been renewed.
	renewBefore = 14 * 24 * time.Hour
	telegramNet = "149.154.160.0/20 and 91.108.4.0/22"
	restart     = "restart the service, which tells Telegram"
)

// checkWebhook compares what the settings say of the webhook with what Telegram
// has, and looks how Telegram fares with it.
func (p *program) checkWebhook(ctx context.Context, f *findings, r *rooms) {
	hook, err := r.bot.Hook(ctx)
	if f.fails("webhook", err, "try again: Telegram did not say what it has") {
		return
	}
	if p.WebhookURL == "" {
		checkPolling(f, hook)
		return
	}
	own, err := p.webhook()
	if f.fails("webhook", err, "see the error, and WEBHOOK_CERT") {
		return
	}
	checkHook(f, *own, hook, string(p.WebhookAddr), p.now())
	if p.WebhookCert != "" {
		p.checkCertificate(f, time.Now())
	}
}

// checkPolling is for settings without a webhook.
func checkPolling(f *findings, hook bot.Hook) {
	waits := fmt.Sprintf("updates that wait: %d", hook.Pending)
	switch {
	case hook.URL != "":
		f.add(doubt, "webhook", "Telegram brings updates to "+hook.URL+", and the settings say to ask for them; "+waits,
			"the service takes it away when it starts; if it comes back, another program uses this bot: /revoke its token at @BotFather")
	case hook.Pending > piledUp:
		f.add(doubt, "webhook", "none, updates are asked for; "+waits, "is the service running? It takes them on at once")
	default:
		f.add(good, "webhook", "none, updates are asked for; "+waits, "")
	}
}

// checkHook is for settings with a webhook.
func checkHook(f *findings, own bot.Webhook, hook bot.Hook, passedTo string, now time.Time) {
	failed := fmt.Sprintf("Telegram could not bring an update at %s: %s", hook.FailedAt.Format(minute), hook.Failure)
	waits := fmt.Sprintf("updates that wait: %d", hook.Pending)
	switch {
	case hook.URL == "":
		f.add(doubt, "webhook", "Telegram has none yet; "+waits, "start the service, which sets it")
	case hook.URL != own.URL:
		f.add(broken, "webhook", fmt.Sprintf("Telegram brings updates to %s, the settings say %s; %s", hook.URL, own.URL, waits),
			"start the service with these settings, which sets it; if it changes back, another program uses this bot: /revoke its token at @BotFather")
	case hook.Certified != (own.Cert != nil):
		f.add(broken, "webhook", map[bool]string{
			true:  "Telegram holds to a certificate that was handed to it, and the settings hand it none",
			false: "Telegram was not handed the certificate of WEBHOOK_CERT, which nobody vouches for",
		}[hook.Certified], restart)
	case hook.Pending > 0 && hook.Failure != "" && now.Sub(hook.FailedAt) < brokenLately:
		f.add(broken, "webhook", failed+"; "+waits, mendHook(hook.Failure, own.URL, passedTo))
	case hook.Other:
		f.add(doubt, "webhook", "Telegram does not bring the kinds of updates that this version understands", restart)
	case hook.Pending > piledUp:
		f.add(doubt, "webhook", own.URL+"; "+waits, "is the service running, and the machine not too busy? See minber_updates_oldest_seconds")
	case hook.Failure != "":
		f.add(good, "webhook", own.URL+"; "+waits+"; over by now: "+failed, "")
	default:
		f.add(good, "webhook", own.URL+"; "+waits, "")
	}
}

// mendHook says what to do about Telegram's reason for not bringing an update.
func mendHook(why, address, passedTo string) string {
	host := address
	if u, err := url.Parse(address); err == nil {
		host = u.Hostname()
	}
	for _, c := range []struct{ signs, next string }{
		{"401 429", "WEBHOOK_SECRET is not what Telegram was told: " + restart},
		{"413", "let the proxy take bodies of 1 MB"},
		{"500 502 503 504", "is the service running, is WEBHOOK_ADDR (" + passedTo + ") where the proxy passes on to, and can the database be written (/readyz)?"},
		{"301 302 307 308 400 403 404 405", "have the proxy pass " + address + " on to http://" + passedTo + " as it is, without a redirect"},
		{"SSL certificate", "renew the certificate; it has to name " + host + " and come with those in between (fullchain)"},
		{"resolve", host + " has no address: mend its entry in the DNS"},
	} {
		for sign := range strings.FieldsSeq(c.signs) {
			if strings.Contains(why, sign) {
				return c.next
			}
		}
	}
	return "see that " + host + " listens at the port of WEBHOOK_URL, and that the firewall lets " + telegramNet + " in"
}

// checkCertificate looks whether the webhook's own certificate holds.
func (p *program) checkCertificate(f *findings, now time.Time) {
	chain, err := p.certificate()
	if f.fails("webhook", err, "see the error, and WEBHOOK_CERT") {
		return
	}
	leaf, err := leafOf(chain)
	if f.fails("webhook", err, "see the error, and WEBHOOK_CERT") {
		return
	}
	u, err := url.Parse(string(p.WebhookURL))
	if f.fails("webhook", err, "see WEBHOOK_URL") {
		return
	}
	until := leaf.NotAfter.UTC().Format(minute)
	switch {
	case now.After(leaf.NotAfter):
		f.add(broken, "webhook", "its certificate ended at "+until, "renew it; the service notices by itself")
	case leaf.VerifyHostname(u.Hostname()) != nil && leaf.Subject.CommonName != u.Hostname():
		f.add(broken, "webhook", "its certificate does not name "+u.Hostname(), "get one that does")
	case now.Add(renewBefore).After(leaf.NotAfter):
		f.add(doubt, "webhook", "its certificate ends at "+until, "renew it; the service notices by itself")
	default:
		f.add(good, "webhook", "its certificate holds until "+until, "")
	}
}
