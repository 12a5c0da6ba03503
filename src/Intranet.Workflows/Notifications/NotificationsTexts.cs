namespace Intranet.Workflows.Notifications;

/// <summary>What stands in mails beside the words of the processes: NotificationsTexts.resx, NotificationsTexts.en.resx.</summary>
public sealed class NotificationsTexts;
