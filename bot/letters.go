package bot

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// Letters about messages in which Telegram found fault begin their names so.
const (
	refusedSlot = "refused" // what did not arrive
	faultSlot   = "fault"   // what arrived as plain text
)

// refused tells those who look after the archive that Telegram found fault with
// a message, which is a mistake of ours: once a day, because one mistake may
// concern every chat. The log has all of them.
func (b *Bot) refused(ctx context.Context, d digest.Delivery, failed error) error {
	slot, key := refusedSlot, "admin.refused"
	if fault := (*digest.FaultError)(nil); errors.As(failed, &fault) {
		slot, key, failed = faultSlot, "admin.fault", fault.Cause
		b.options.Log.ErrorContext(ctx, "a message went out as plain text", "delivery", d.ID, "err", failed)
	}
	if strings.HasPrefix(d.Slot, refusedSlot) || strings.HasPrefix(d.Slot, faultSlot) { // such a letter
		return nil
	}
	return b.tellAdmins(ctx, b.today(slot), func(s *speech) markup {
		return s.markup(key, args{"ID": strconv.FormatInt(d.ID, 10), "Chat": string(d.Chat), "Why": cut(failed.Error(), mostWhy)})
	})
}

// Alert tells those who look after the archive of reports that came since they
// were told last. See digest.Alerting.
func (b *Bot) Alert(ctx context.Context, open int) error {
	return b.tellAdmins(ctx, fmt.Sprintf("reports:%d", b.options.Now().Unix()), func(s *speech) markup {
		return s.markup("admin.news", args{"Count": open}) + "\n/admin"
	})
}

// tellAdmins writes to those who look after the archive and who have talked
// with the bot, each in the own language, once for each name.
func (b *Bot) tellAdmins(ctx context.Context, name string, word func(*speech) markup) error {
	for _, admin := range b.options.Admins {
		own, err := b.options.Chats.Chat(ctx, digest.UserAddress(admin))
		if errors.Is(err, digest.ErrNotFound) || err == nil && own.Gone {
			b.options.Log.WarnContext(ctx, "an admin can't be told: Telegram lets a bot write only to who pressed Start and did not block it", "admin", admin, "about", name)
			continue
		}
		if err == nil {
			err = b.post(ctx, own, name, word(b.renderer.words.in(own.Lang)))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// mostWhy is how much of a cause is worth reading in a chat, in characters.
const mostWhy = 300

// today names a letter of which there is one a day.
func (b *Bot) today(name string) string {
	return name + ":" + b.options.Now().UTC().Format(time.DateOnly)
}

// post sends a letter through the outbox, once for each name; into the General
// topic of a forum.
func (b *Bot) post(ctx context.Context, to digest.Subscriber, name string, said markup) error {
	edition := name + ":" + to.Lang
	if err := b.options.Mail.SaveParts(ctx, edition, digest.Plainly(string(said))); err != nil {
		return err
	}
	_, err := b.options.Mail.Enqueue(ctx, []digest.Delivery{{
		Chat: to.Chat, Kind: to.Kind, Slot: name, Edition: edition, Lang: to.Lang, Zone: to.Schedule.Zone,
	}})
	return err
}
