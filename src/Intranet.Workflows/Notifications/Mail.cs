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

/// <summary>The outbox message that asks for notifications of one thing to be mailed to whoever holds their keys.</summary>
public sealed record MailToHolders(IReadOnlyList<long> NotificationIds)
{
    public const string Kind = "notifications.mail";

    /// <summary>How many ids fit into a message.</summary>
    public const int MaxNotifications = 50;
}

/// <summary>The outbox message that asks for a notification to be mailed to one person.</summary>
public sealed record MailToPerson(long NotificationId, long PersonId)
{
    public const string Kind = "notifications.mail-person";
}

/// <summary>
/// Addresses notifications to everybody who holds a key today and has an account: one message each, so that nobody gets two
/// because they hold two keys, or because somebody else's failed.
/// </summary>
internal sealed class HolderMailer(IntranetDbContext db, KeyHolders holders, TimeProvider time) : IOutboxDeliverer
{
    public string Kind => MailToHolders.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var ids = JsonSerializer.Deserialize<MailToHolders>(payload)!.NotificationIds;
        var notifications = await db.Set<Notification>().AsNoTracking().Where(n => ids.Contains(n.Id)).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        var mails = new Dictionary<long, MailToPerson>();
        foreach (var notification in notifications)
        {
            var people = await holders.Of(new PrincipalKey(notification.Principal))
                .Join(db.Set<Account>(), p => p.Id, a => a.PersonId, (p, a) => p)
                .Where(p => p.Email != null)
                .Select(p => p.Id)
                .ToListAsync(cancellationToken);
            foreach (var person in people) mails.TryAdd(person, new MailToPerson(notification.Id, person));
        }

        db.AddRange(mails.Values.Select(mail => OutboxMessage.Of(MailToPerson.Kind, mail, time.GetUtcNow())));
    }
}

/// <summary>Mails a notification to one person, in their language.</summary>
internal sealed class PersonMailer(IntranetDbContext db, ProcessTexts texts, IEnumerable<ISubjectReader> subjects, IMailSender sender) : IOutboxDeliverer
{
    public string Kind => MailToPerson.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var (notificationId, personId) = JsonSerializer.Deserialize<MailToPerson>(payload)!;
        var notification = await db.Set<Notification>().AsNoTracking().SingleAsync(n => n.Id == notificationId, cancellationToken);
        var record = new RecordRef(notification.RecordType, notification.RecordId);
        var subject = (await subjects.ReadAllAsync([record], cancellationToken)).GetValueOrDefault(record);
        var recipient = await db.Set<Account>()
            .Where(a => a.PersonId == personId)
            .Join(db.Set<Person>(), a => a.PersonId, p => p.Id, (a, p) => new { p.Email, a.Language })
            .SingleOrDefaultAsync(r => r.Email != null, cancellationToken);
        if (subject is null || recipient is null) return;

        var (title, body) = Write(notification, subject, recipient.Language);
        await sender.SendAsync(recipient.Email!, title, body, cancellationToken);
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
