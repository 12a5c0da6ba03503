using System.Globalization;
using System.Text.Json;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Jobs;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Intranet.Workflows.Notifications;

/// <summary>In the morning, one mail with what came since the last to everybody who wants it so.</summary>
internal static class MailDigests
{
    // What is being written at this moment cannot be read yet, and would be taken for read ever after: it waits for the next mail.
    private static readonly TimeSpan s_underWay = TimeSpan.FromMinutes(1);

    /// <returns>How many people are written to.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var until = services.GetRequiredService<IBusinessClock>().Now - s_underWay;
        var people = await services.GetRequiredService<IntranetDbContext>().Set<Account>()
            .Where(a => a.Mail == MailChoice.Daily).OrderBy(a => a.PersonId).Select(a => a.PersonId).ToListAsync(cancellationToken);
        var written = 0;
        foreach (var person in people)
            if (await services.GetRequiredService<IMediator>().Send(new MailDigest(person, until), cancellationToken)) written++;
        return written;
    }
}

/// <summary>Has a person mailed what came since their last digest and was not seen. Result: false if there is nothing.</summary>
[StoredName("notifications.mail-digest"), Requires(WorkflowPermissions.Run)]
public sealed record MailDigest(long PersonId, DateTimeOffset Until) : ICommand<bool>;

internal sealed class MailDigestHandler(IntranetDbContext db, ActorReader actors, TimeProvider time) : IRequestHandler<MailDigest, bool>
{
    public async Task<bool> Handle(MailDigest request, CancellationToken cancellationToken)
    {
        if (await actors.OfPersonAsync(request.PersonId, cancellationToken) is not { } person) return false;
        var digest = await db.Set<NotificationDigest>().SingleOrDefaultAsync(d => d.PersonId == request.PersonId, cancellationToken);
        if (digest is null) db.Add(digest = new NotificationDigest { PersonId = request.PersonId, Until = request.Until.AddDays(-1) });
        if (digest.Until >= request.Until) return false;

        var seen = await db.Set<NotificationsSeen>().Where(s => s.PersonId == request.PersonId).Select(s => (DateTimeOffset?)s.Until).SingleOrDefaultAsync(cancellationToken);
        var since = seen > digest.Until ? seen.Value : digest.Until;
        digest.Until = request.Until;
        var keys = person.Keys.Select(k => k.Value).ToArray();
        var ids = await db.ToldTo(keys)
            .Where(n => n.At > since && n.At <= request.Until)
            .OrderByDescending(n => n.At).ThenByDescending(n => n.Id)
            .Take(MailToHolders.MaxNotifications)
            .Select(n => n.Id)
            .ToListAsync(cancellationToken);
        if (ids.Count > 0) db.Add(OutboxMessage.Of(DigestToPerson.Kind, new DigestToPerson(request.PersonId, request.Until, ids), time.GetUtcNow()));
        return ids.Count > 0;
    }
}

/// <summary>The outbox message that asks for several notifications to be mailed to a person in one.</summary>
public sealed record DigestToPerson(long PersonId, DateTimeOffset Until, IReadOnlyList<long> NotificationIds)
{
    public const string Kind = "notifications.digest";
}

/// <summary>Mails several notifications to one person, those of one record together, in their language.</summary>
internal sealed class DigestMailer(
    IntranetDbContext db, Recipients recipients, NoticeTexts notices, IMailSender sender, IStringLocalizer<NotificationsTexts> localizer) : IOutboxDeliverer
{
    public string Kind => DigestToPerson.Kind;

    public async Task DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var (personId, until, ids) = JsonSerializer.Deserialize<DigestToPerson>(payload)!;
        if (await recipients.FindAsync(personId, cancellationToken) is not { } recipient) return;
        var notifications = await db.Set<Notification>().AsNoTracking().Where(n => ids.Contains(n.Id)).OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var threads = (await notices.ForAsync(personId, notifications, cancellationToken)).GroupBy(n => n.Notification.Record).ToList();
        if (threads.Count == 0) return;

        var (title, body) = NoticeTexts.InCulture(recipient.Culture, () => (
            localizer["digest.subject", threads.Count].Value,
            string.Join(Environment.NewLine + Environment.NewLine, threads.Select(Thread).Append(localizer["digest.end"].Value))));
        var id = string.Create(CultureInfo.InvariantCulture, $"digest.{personId}.{until.UtcTicks}");
        await sender.SendAsync(new OutgoingMail(recipient.Email, title, body, id, Thread: null), cancellationToken);
    }

    private string Thread(IEnumerable<Notice> thread) =>
        string.Join(Environment.NewLine, thread.Select(n => notices.Text(n.Notification)).Distinct(StringComparer.Ordinal).Select(said => $"- {said}").Prepend(thread.First().Subject.Title));
}
