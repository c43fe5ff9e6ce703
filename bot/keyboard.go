package bot

import (
	"cmp"

	"github.com/go-telegram/bot/models"
)

// keyboard turns buttons into Telegram's, which stand under a message. Rows that
// are too tight for a phone are parted.
func keyboard(buttons [][]Button) models.ReplyMarkup {
	if len(buttons) == 0 {
		return nil
	}
	buttons = shown(buttons)
	keys := make([][]models.InlineKeyboardButton, len(buttons))
	for i, row := range buttons {
		for _, b := range row {
			keys[i] = append(keys[i], inlineButton(b))
		}
	}
	return &models.InlineKeyboardMarkup{InlineKeyboard: keys}
}

func inlineButton(b Button) models.InlineKeyboardButton {
	key := models.InlineKeyboardButton{Text: b.Text, CallbackData: b.Data, URL: b.URL}
	switch {
	case b.Inline != "":
		key.SwitchInlineQuery = &b.Inline
	case b.Here != "":
		key.SwitchInlineQueryCurrentChat = &b.Here
	case b.Copy != "":
		key.CopyText = &models.CopyTextButton{Text: b.Copy}
	}
	return key
}

// replyKeyboard turns a Keyboard into Telegram's, which goes away once it has
// been used.
func replyKeyboard(k Keyboard) models.ReplyMarkup {
	if len(k.Buttons) == 0 {
		return &models.ReplyKeyboardRemove{RemoveKeyboard: true}
	}
	rows := make([][]models.KeyboardButton, len(k.Buttons))
	for i, row := range k.Buttons {
		for _, key := range row {
			rows[i] = append(rows[i], models.KeyboardButton{
				Text: key.Text, RequestLocation: key.Location, RequestChat: requestChat(key.Chat),
			})
		}
	}
	return &models.ReplyKeyboardMarkup{
		Keyboard: rows, ResizeKeyboard: true, OneTimeKeyboard: true, InputFieldPlaceholder: cut(k.Placeholder, 64),
	}
}

// requestChat asks for what the bot needs in the chosen chat: in a channel, to
// post, edit and pin (one right there), and that the reader may grant it.
// Telegram wants the reader's rights to hold all of the bot's.
func requestChat(wanted *ChatWanted) *models.KeyboardButtonRequestChat {
	if wanted == nil {
		return nil
	}
	request := &models.KeyboardButtonRequestChat{
		RequestID: int32(cmp.Or(wanted.Request, 1)), ChatIsChannel: wanted.Channel, RequestTitle: true,
	}
	if !wanted.Channel {
		request.UserAdministratorRights = &models.ChatAdministratorRights{CanManageChat: true}
		return request
	}
	request.BotAdministratorRights = &models.ChatAdministratorRights{
		CanManageChat: true, CanPostMessages: true, CanEditMessages: true,
	}
	request.UserAdministratorRights = &models.ChatAdministratorRights{
		CanManageChat: true, CanPostMessages: true, CanEditMessages: true, CanPromoteMembers: true,
	}
	return request
}
