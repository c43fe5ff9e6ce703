package bot

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
	"golang.org/x/time/rate"

	"minber/digest"
)

// Webhook is where Telegram brings updates to, in place of our asking for them.
type Webhook struct {
	URL    string // as Telegram reaches it
	Secret string // with which Telegram shows that it is it: required, of letters, digits, _ and -
	Cert   []byte // PEM of a certificate that nobody vouches for; nil for any other
}

const (
	secretHeader = "X-Telegram-Bot-Api-Secret-Token" //nolint:gosec // its name
	postLimit    = 1 << 20                           // bytes; an update has a few thousand
	// webhookConns is how many updates Telegram brings at a time; those of one
	// chat come one after the other.
	webhookConns = 40
	// So many strangers are told apart and logged at once, then one a second: the
	// rest are turned away unheard.
	strangersBurst = 20
	// So often Telegram is asked whether it reaches us.
	inspectEvery = time.Minute
)

// allowed are the kinds of updates that the bot understands.
func allowed() []string {
	return []string{"message", "callback_query", "inline_query", "my_chat_member"}
}

// doorway takes what is posted to the webhook: an update is stored before
// Telegram is told that it may forget it.
type doorway struct {
	bot       *Bot
	inbox     *holdover
	secret    [sha256.Size]byte
	strangers *rate.Limiter
}

func newDoorway(b *Bot, secret string) *doorway {
	b.desk.inbox.posted = true
	return &doorway{
		bot: b, inbox: b.desk.inbox, secret: sha256.Sum256([]byte(secret)), strangers: rate.NewLimiter(1, strangersBurst),
	}
}

// Webhook returns what answers Telegram at the address of Options.Webhook, nil
// if there is none. Who knows the address learns nothing and changes nothing:
// the secret is what counts.
func (b *Bot) Webhook() http.Handler {
	if b.doorway == nil {
		return nil
	}
	return b.doorway
}

func (d *doorway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	status, outcome := d.take(w, r)
	d.bot.options.Events.Posted(outcome)
	if outcome != PostStored {
		w.Header().Set("Connection", "close") // and nothing more of the body is read
	}
	w.WriteHeader(status)
}

// take answers one request. What is wrong about it is found out in the order in
// which that costs least.
func (d *doorway) take(w http.ResponseWriter, r *http.Request) (status int, outcome string) {
	given := sha256.Sum256([]byte(r.Header.Get(secretHeader))) // of one length, so that none is told by how long it takes
	if subtle.ConstantTimeCompare(given[:], d.secret[:]) != 1 {
		if !d.strangers.Allow() {
			return http.StatusTooManyRequests, PostStranger
		}
		d.bot.options.Log.WarnContext(r.Context(), "a stranger at the webhook", "address", r.RemoteAddr)
		return http.StatusUnauthorized, PostStranger
	}
	if r.Method != http.MethodPost {
		return http.StatusMethodNotAllowed, PostMalformed
	}
	if r.ContentLength > postLimit {
		return http.StatusRequestEntityTooLarge, PostTooLarge
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, postLimit))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, PostTooLarge
	case err != nil:
		return http.StatusBadRequest, PostMalformed
	}
	updates, err := readUpdates(slices.Concat([]byte("["), body, []byte("]")))
	if err != nil || len(updates) != 1 || updates[0].ID <= 0 {
		return http.StatusBadRequest, PostMalformed
	}
	return d.store(r.Context(), updates[0])
}

// store keeps an update. One that can only be held in memory is handled, and
// Telegram asked to bring it again: then it is known.
func (d *doorway) store(ctx context.Context, u digest.Update) (status int, outcome string) {
	u.At = d.bot.options.Clock()
	if err := d.inbox.Receive(ctx, []digest.Update{u}); err != nil {
		if !errors.Is(err, context.Canceled) && !errors.Is(err, digest.ErrAway) { // told by the storage, once
			d.bot.options.Log.ErrorContext(ctx, "an update was not stored; Telegram will bring it again", "update", u.ID, "err", err)
		}
		return http.StatusServiceUnavailable, PostFailed
	}
	d.bot.desk.nudge()
	if d.inbox.owes(u.ID) {
		return http.StatusServiceUnavailable, PostFailed
	}
	return http.StatusOK, PostStored
}

// setWebhook tells Telegram where to bring updates.
func (b *Bot) setWebhook(ctx context.Context) error {
	hook := b.options.Webhook
	return b.client.call(ctx, "setWebhook", func(ctx context.Context, api *tg.Bot) error {
		params := &tg.SetWebhookParams{URL: hook.URL, SecretToken: hook.Secret, MaxConnections: webhookConns, AllowedUpdates: allowed()}
		if hook.Cert != nil {
			params.Certificate = &models.InputFileUpload{Filename: "webhook.pem", Data: bytes.NewReader(hook.Cert)}
		}
		_, err := api.SetWebhook(ctx, params)
		return err
	})
}

// deleteWebhook has Telegram keep updates until they are asked for.
func (b *Bot) deleteWebhook(ctx context.Context) error {
	return b.client.call(ctx, "deleteWebhook", func(ctx context.Context, api *tg.Bot) error {
		_, err := api.DeleteWebhook(ctx, &tg.DeleteWebhookParams{})
		return err
	})
}

// inspectWebhook looks how Telegram fares with our webhook, tells of a failure
// later than the latest one that was told, and sets the webhook anew if somebody
// has taken it away.
func (b *Bot) inspectWebhook(ctx context.Context, latest int) int {
	info, err := b.webhookInfo(ctx)
	if err != nil {
		if ctx.Err() == nil {
			b.options.Log.WarnContext(ctx, "Telegram does not tell of the webhook", "err", err)
		}
		return latest
	}
	b.options.Events.Pending(info.PendingUpdateCount)
	if info.LastErrorDate > latest {
		latest = info.LastErrorDate
		b.options.Log.WarnContext(ctx, "Telegram could not bring an update", "why", b.client.hide.Replace(info.LastErrorMessage), "pending", info.PendingUpdateCount)
	}
	if info.URL != b.options.Webhook.URL {
		b.options.Log.WarnContext(ctx, "somebody has taken the webhook away; it is set again")
		if err := b.setWebhook(ctx); err != nil && ctx.Err() == nil {
			b.options.Log.ErrorContext(ctx, "no webhook set", "err", err)
		}
	}
	return latest
}

// introduce settles how updates come. Without a webhook that Telegram accepts
// there is nothing to wait for; where it can't be reached, it is asked again.
func (b *Bot) introduce(ctx context.Context) error {
	settle, failed := b.deleteWebhook, "no webhook deleted"
	if b.options.Webhook != nil {
		settle, failed = b.setWebhook, "no webhook set"
	}
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		err := settle(ctx)
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return nil //nolint:nilerr // it was told to stop
		case errors.Is(err, digest.ErrUnauthorized):
			return err
		case errors.Is(err, digest.ErrRefused) && b.options.Webhook != nil:
			return fmt.Errorf("WEBHOOK_URL: %w", err)
		}
		b.options.Log.WarnContext(ctx, failed, "err", err)
		known := !errors.Is(err, digest.ErrRefused) && !b.client.lastNotFound(err) // a stand-in may lack the method
		if b.options.Webhook == nil && !known || !sleep(ctx, pauseFor(err, pause)) {
			return nil
		}
	}
}
