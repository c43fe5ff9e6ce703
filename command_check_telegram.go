package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"minber/digest"
)

// telegramWait is for how long Telegram may take to answer all that is asked.
const telegramWait = 15 * time.Second

func (p *program) checkTelegram(ctx context.Context, f *findings, r *rooms) {
	if f.fails("telegram", p.speak(r), "set what it names, as .env.example explains") {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, telegramWait)
	defer cancel()
	name, err := r.bot.Me(ctx)
	next := "is the network there, and TELEGRAM_API_URL right?"
	if errors.Is(err, digest.ErrUnauthorized) {
		next = "ask @BotFather for the bot's token (/mybots) and set TELEGRAM_BOT_TOKEN"
	}
	if f.fails("telegram", err, next) {
		return
	}
	f.add(good, "telegram", "@"+name, "")
	if off := r.bot.ClockAhead().Round(time.Second); off.Abs() > digest.ClockOff {
		f.add(broken, "clock", fmt.Sprintf("this machine's clock is %v off Telegram's", off.Abs()), "have it set by the network: timedatectl set-ntp true")
	} else {
		f.add(good, "clock", "agrees with Telegram's", "")
	}
	p.checkWebhook(ctx, f, r)
	p.checkChannels(ctx, f, r)
}

// checkChannels looks whether the bot may post in each channel that is to get the
// digest.
func (p *program) checkChannels(ctx context.Context, f *findings, r *rooms) {
	known, err := r.store.Channels(ctx)
	if f.fails("channels", err, seeLog) {
		return
	}
	wanted := make(map[digest.Address]string) // how they are called
	for _, c := range p.Channels {
		wanted[c.Chat] = string(c.Chat)
	}
	for _, c := range known {
		if c.Subscribed {
			wanted[c.Chat] = cmp.Or(c.Settings.Name, c.Settings.Title, string(c.Chat))
		}
	}
	for _, chat := range slices.Sorted(maps.Keys(wanted)) {
		name := wanted[chat]
		may, err := r.bot.MayPost(ctx, chat)
		switch {
		case err != nil:
			f.add(doubt, "channel", fmt.Sprintf("%s: %v", name, err), "try again: Telegram did not say whether the bot may post there")
		case !may:
			f.add(broken, "channel", name+": the bot may not post there", "make the bot an administrator of the channel with the right to post messages")
		default:
			f.add(good, "channel", name+": the bot may post", "")
		}
	}
}
