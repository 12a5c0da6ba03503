using System.Globalization;
using System.Text.Json;
using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Intranet.Web.Tests.Faults;

/// <summary>
/// What was to be mailed and what the mail server got. The outbox promises that everything is sent, and sent again only where a
/// node went down between sending it and noting so; such a mail has the id of the first, by which mail programs know it.
/// </summary>
internal sealed class Post
{
    private Post() { }

    /// <summary>Ids of the mails that were to be sent.</summary>
    public required IReadOnlyList<string> Due { get; init; }

    /// <summary>Ids of those that came, in case again.</summary>
    public required IReadOnlyList<string> Sent { get; init; }

    public int Again => Sent.Count - Sent.Distinct(StringComparer.Ordinal).Count();

    /// <summary>Reads the outbox, which must be empty of what is to do, and the server, and has everything of the house balance.</summary>
    public static async Task<Post> BalancedAsync(TwoNodes house)
    {
        var messages = await house.App.QueryAsync(db => db.Set<OutboxMessage>().AsNoTracking().ToListAsync());
        messages.ShouldAllBe(m => m.DoneAt != null && !m.IsParked);
        var asked = messages.Where(m => m.Kind == MailToHolders.Kind).Select(m => JsonSerializer.Deserialize<MailToHolders>(m.Payload)!).ToList();
        var addressed = messages.Where(m => m.Kind == MailToPerson.Kind).Select(m => JsonSerializer.Deserialize<MailToPerson>(m.Payload)!).ToList();
        var notifications = await house.App.QueryAsync(db => db.Set<Notification>().Select(n => n.Id).ToListAsync());

        var handed = asked.SelectMany(m => m.NotificationIds).ToList();
        handed.ShouldBeUnique("A notification is handed to the post once.");
        notifications.Except(handed).ShouldBeEmpty("Each notification is handed to the post.");
        addressed.ShouldBeUnique("A mail is asked for once.");
        addressed.Count.ShouldBe(asked.Count, "Behind the keys that are told of one thing there is one person here.");
        var post = new Post
        {
            Due = [.. addressed.Select(m => string.Create(CultureInfo.InvariantCulture, $"<notification.{m.NotificationId}.{m.PersonId}@example.go.th>"))],
            Sent = [.. house.Mail.Received.Select(m => m.Headers["Message-ID"])],
        };
        post.Due.Except(post.Sent, StringComparer.Ordinal).ShouldBeEmpty("Every mail has come.");
        post.Sent.Except(post.Due, StringComparer.Ordinal).ShouldBeEmpty("No other mail has come.");
        post.Again.ShouldBeLessThanOrEqualTo(house.MailsInDoubt, "Only where a node went down in the middle of it was a mail sent again.");
        return post;
    }
}
