using System.Globalization;
using System.Text.Json;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Notifications;

/// <summary>Sends one e-mail.</summary>
public interface IMailSender
{
    Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken);
}

/// <summary>Mails a notification to everybody who holds its key today and has an account, each in their own language.</summary>
internal sealed class NotificationMailer(
    IntranetDbContext db, KeyHolders holders, ProcessTexts texts, IEnumerable<ISubjectReader> subjects, IMailSender sender) : IOutboxDeliverer
{
    public string Kind => NotificationMail.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var notificationId = JsonSerializer.Deserialize<NotificationMail>(payload)!.NotificationId;
        var notification = await db.Set<Notification>().AsNoTracking().SingleAsync(n => n.Id == notificationId, cancellationToken);
        var record = new RecordRef(notification.RecordType, notification.RecordId);
        var subject = (await subjects.ReadAllAsync([record], cancellationToken)).GetValueOrDefault(record);
        if (subject is null) return;

        var recipients = await holders.Of(new PrincipalKey(notification.Principal))
            .Join(db.Set<Account>(), p => p.Id, a => a.PersonId, (p, a) => new { p.Email, a.Language })
            .Where(r => r.Email != null)
            .ToListAsync(cancellationToken);
        foreach (var recipient in recipients)
        {
            var (title, body) = Write(notification, subject, recipient.Language);
            await sender.SendAsync(recipient.Email!, title, body, cancellationToken);
        }
    }

    private (string Title, string Body) Write(Notification notification, Subject subject, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            var title = texts.Notice(notification.Process, notification.Step, notification.Kind);
            var why = texts.Why(notification.Process, notification.Step, [.. subject.Because.Select(b => b.In(culture))]);
            return (title, string.Join(Environment.NewLine, subject.Title, subject.AskedBy.In(culture), string.Empty, why));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
