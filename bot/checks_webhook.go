package bot

import (
	"context"
	"slices"
	"time"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"
)

// Hook is what Telegram tells of the webhook that it has.
type Hook struct {
	URL       string // "" if it has none
	Address   string // of the machine behind it, "" if that is not known yet
	Pending   int    // updates that wait
	FailedAt  time.Time
	Failure   string // why the latest update that failed could not be brought; the token is hidden
	Certified bool   // it was handed a certificate
	Other     bool   // it brings other kinds of updates than are understood here
}

// Hook asks Telegram what it has of the webhook.
func (b *Bot) Hook(ctx context.Context) (Hook, error) {
	info, err := b.webhookInfo(ctx)
	if err != nil {
		return Hook{}, err
	}
	h := Hook{
		URL: b.client.hide.Replace(info.URL), Address: info.IPAddress, Pending: info.PendingUpdateCount,
		Failure: b.client.hide.Replace(info.LastErrorMessage), Certified: info.HasCustomCertificate,
	}
	if info.LastErrorDate > 0 {
		h.FailedAt = time.Unix(int64(info.LastErrorDate), 0).UTC()
	}
	kinds := slices.Sorted(slices.Values(info.AllowedUpdates))
	h.Other = !slices.Equal(kinds, slices.Sorted(slices.Values(allowed())))
	return h, nil
}

func (b *Bot) webhookInfo(ctx context.Context) (info *models.WebhookInfo, err error) {
	err = b.client.call(ctx, "getWebhookInfo", func(ctx context.Context, api *tg.Bot) (err error) {
		info, err = api.GetWebhookInfo(ctx)
		return err
	})
	return info, err
}
