using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Notifications;

/// <summary>
/// A message to whoever holds a key. Stores codes and ids; the text is rendered when it is read, in the reader's language.
/// </summary>
public sealed class Notification : Entity
{
    /// <summary>Stands for the step where a notification asks for nothing.</summary>
    public const string ToldStep = "told";

    private Notification() { }

    /// <summary>About an open work item.</summary>
    public Notification(PrincipalKey principal, string kind, WorkItem about, DateTimeOffset now)
    {
        Principal = principal.Value;
        Kind = kind;
        WorkItemId = about.Id;
        Process = about.Process;
        Step = about.Step;
        RecordType = about.RecordType;
        RecordId = about.RecordId;
        At = now;
    }

    /// <summary>About what happened to a process's record; nothing is asked.</summary>
    public Notification(PrincipalKey principal, string kind, ProcessInstance about, DateTimeOffset now)
    {
        Principal = principal.Value;
        Kind = kind;
        Process = about.Process;
        Step = ToldStep;
        RecordType = about.RecordType;
        RecordId = about.RecordId;
        At = now;
    }

    public string Principal { get; private set; } = "";

    /// <summary>The work item that it is about: whoever is excluded from that is not told, whatever keys they hold. Null where nothing is asked.</summary>
    public long? WorkItemId { get; private set; }

    /// <summary>What is said, e.g. "opened" or "reminded"; with process and step the key of the text.</summary>
    public string Kind { get; private set; } = "";

    public string Process { get; private set; } = "";

    public string Step { get; private set; } = "";

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What it is about: the thread that it belongs to.</summary>
    public RecordRef Record => new(RecordType, RecordId);
}

internal static class NotificationQueries
{
    /// <summary>What whoever holds the keys is told: nothing of a task, or of a record, that does not exist for them.</summary>
    public static IQueryable<Notification> ToldTo(this IntranetDbContext db, string[] keys)
    {
        var excluding = db.Excluding(keys);
        var hidden = db.Set<RecordAccess>().Where(a => a.Effect == AccessEffect.Exclude && keys.Contains(a.Principal));
        return db.Set<Notification>().Where(n =>
            keys.Contains(n.Principal)
            && !excluding.Any(c => c.WorkItemId == n.WorkItemId)
            && !hidden.Any(a => a.RecordType == n.RecordType && a.RecordId == n.RecordId));
    }
}

/// <summary>Until when a person has seen the notifications.</summary>
public sealed class NotificationsSeen
{
    public required long PersonId { get; init; }

    public DateTimeOffset Until { get; set; }
}

/// <summary>Until when a person was sent the notifications of a day in one mail.</summary>
public sealed class NotificationDigest
{
    public required long PersonId { get; init; }

    public DateTimeOffset Until { get; set; }
}

internal sealed class NotificationMapping :
    IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationsSeen>, IEntityTypeConfiguration<NotificationDigest>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.Property(n => n.Principal).HasMaxLength(PrincipalKey.MaxLength);
        builder.Property(n => n.Kind).HasMaxLength(40);
        builder.Property(n => n.Process).HasMaxLength(80);
        builder.Property(n => n.Step).HasMaxLength(60);
        builder.Property(n => n.RecordType).HasMaxLength(60);
        builder.Ignore(n => n.Record);
        builder.HasIndex(n => new { n.Principal, n.RecordType, n.RecordId, n.At, n.Id });
        builder.HasIndex(n => new { n.Principal, n.At, n.Id });
    }

    public void Configure(EntityTypeBuilder<NotificationsSeen> builder)
    {
        builder.HasKey(s => s.PersonId);
        builder.Property(s => s.PersonId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<NotificationDigest> builder)
    {
        builder.HasKey(d => d.PersonId);
        builder.Property(d => d.PersonId).ValueGeneratedNever();
        builder.Property(d => d.Until).IsConcurrencyToken();
    }
}
