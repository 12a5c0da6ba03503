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
/// Addresses notifications to everybody who holds a key today or stands in for who does, has an account and wants mail at once: one message each, so that
/// nobody gets two because they hold two keys, or because somebody else's failed.
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
            var told = await holders.WithSubstitutesAsync(new PrincipalKey(notification.Principal), cancellationToken);
            var people = await db.Set<Account>()
                .Where(a => a.Mail == MailChoice.AtOnce && told.Contains(a.PersonId))
                .Join(db.Set<Person>().Where(p => p.Email != null), a => a.PersonId, p => p.Id, (_, p) => p.Id)
                .ToListAsync(cancellationToken);
            foreach (var person in people) mails.TryAdd(person, new MailToPerson(notification.Id, person));
        }

        db.AddRange(mails.Values.Select(mail => OutboxMessage.Of(MailToPerson.Kind, mail, time.GetUtcNow())));
    }
}

/// <summary>Mails a notification to one person, in their language.</summary>
internal sealed class PersonMailer(Recipients recipients, NoticeTexts notices, IMailSender sender, IntranetDbContext db) : IOutboxDeliverer
{
    public string Kind => MailToPerson.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var (notificationId, personId) = JsonSerializer.Deserialize<MailToPerson>(payload)!;
        var notification = await db.Set<Notification>().AsNoTracking().SingleAsync(n => n.Id == notificationId, cancellationToken);
        if (await notices.ForAsync(personId, [notification], cancellationToken) is not [var (_, subject)]) return;
        if (await recipients.FindAsync(personId, cancellationToken) is not { } recipient) return;

        var (title, body) = NoticeTexts.InCulture(recipient.Culture, () => (
            $"{notices.Text(notification)}: {subject.Title}",
            string.Join(Environment.NewLine, subject.Title, subject.AskedBy.In(recipient.Culture), string.Empty, notices.Why(notification, subject))));
        var id = string.Create(CultureInfo.InvariantCulture, $"notification.{notificationId}.{personId}");
        var thread = string.Create(CultureInfo.InvariantCulture, $"{notification.RecordType}.{notification.RecordId}");
        await sender.SendAsync(new OutgoingMail(recipient.Email, title, body, id, thread), cancellationToken);
    }
}

/// <summary>Where a person is written to, and in which language.</summary>
internal sealed record Recipient(string Email, CultureInfo Culture);

internal sealed class Recipients(IntranetDbContext db)
{
    /// <returns>Null if the person has no account, or no address.</returns>
    public async Task<Recipient?> FindAsync(long personId, CancellationToken cancellationToken) =>
        await db.Set<Account>()
            .Where(a => a.PersonId == personId)
            .Join(db.Set<Person>(), a => a.PersonId, p => p.Id, (a, p) => new { p.Email, a.Language })
            .SingleOrDefaultAsync(r => r.Email != null, cancellationToken) is { } found
            ? new Recipient(found.Email!, CultureInfo.GetCultureInfo(found.Language))
            : null;
}

/// <summary>A notification, and what it is about.</summary>
internal sealed record Notice(Notification Notification, Subject Subject);

/// <summary>What notifications say in a mail.</summary>
internal sealed class NoticeTexts(IntranetDbContext db, ProcessTexts texts, IEnumerable<ISubjectReader> subjects, ActorReader actors, CurrentActor current)
{
    /// <summary>Those that the person may see today; the others are not mailed.</summary>
    public async Task<IReadOnlyList<Notice>> ForAsync(long personId, IReadOnlyList<Notification> notifications, CancellationToken cancellationToken)
    {
        if (await actors.OfPersonAsync(personId, cancellationToken) is not { } person) return [];
        var (keys, items) = (person.Keys.Select(k => k.Value).ToArray(), notifications.Select(n => n.WorkItemId).ToHashSet());
        var excluded = await db.Excluding(keys).Where(c => items.Contains(c.WorkItemId)).Select(c => (long?)c.WorkItemId).ToHashSetAsync(cancellationToken);
        var told = notifications.Where(n => !excluded.Contains(n.WorkItemId)).ToList();
        var about = await AboutAsync(told, person, cancellationToken);
        return [.. told.Where(n => about.ContainsKey(n.Record)).Select(n => new Notice(n, about[n.Record]))];
    }

    private async Task<Dictionary<RecordRef, Subject>> AboutAsync(List<Notification> notifications, Actor person, CancellationToken cancellationToken)
    {
        var job = current.Actor;
        current.Become(person);
        try
        {
            return await subjects.ReadAllAsync(notifications.Select(n => n.Record), cancellationToken);
        }
        finally
        {
            current.Become(job);
        }
    }

    public string Text(Notification notification) => texts.Notice(notification.Process, notification.Step, notification.Kind);

    public string Why(Notification notification, Subject subject) =>
        texts.Why(notification.Process, notification.Step, [.. subject.Because.Select(b => b.In(CultureInfo.CurrentUICulture))]);

    /// <summary>Writes in the recipient's language, whoever's turn it is.</summary>
    public static T InCulture<T>(CultureInfo culture, Func<T> write)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
