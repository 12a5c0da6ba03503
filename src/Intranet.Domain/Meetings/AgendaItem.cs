using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

public enum AgendaKind
{
    /// <summary>เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ</summary>
    ChairInforms,

    /// <summary>เรื่องรับรองรายงานการประชุม</summary>
    CertifyMinutes,

    /// <summary>เรื่องสืบเนื่อง</summary>
    MattersArising,

    /// <summary>เรื่องเพื่อทราบ</summary>
    ForInformation,

    /// <summary>เรื่องเพื่อพิจารณา</summary>
    ForConsideration,

    /// <summary>เรื่องอื่น ๆ</summary>
    Other,
}

/// <summary>One line of an agenda: a head (ระเบียบวาระที่ 4) or an item below it (4.1).</summary>
/// <param name="Sub">0 for a head; its items count from 1.</param>
public sealed record AgendaLine(int Head, int Sub, AgendaKind Kind, string Title, long? PresenterAgencyId)
{
    public const int MaxTitle = 500;
}

/// <summary>A line of a meeting's agenda (ระเบียบวาระ) as it stands.</summary>
public sealed class AgendaItem : Entity
{
    private AgendaItem() { }

    internal AgendaItem(AgendaLine line, int order)
    {
        Head = line.Head;
        Sub = line.Sub;
        Kind = line.Kind;
        Title = line.Title;
        PresenterAgencyId = line.PresenterAgencyId;
        Order = order;
    }

    public long MeetingId { get; private set; }

    public int Order { get; private set; }

    public int Head { get; private set; }

    public int Sub { get; private set; }

    public AgendaKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Who presents it, where somebody does.</summary>
    public long? PresenterAgencyId { get; private set; }

    /// <summary>"4" for a head, "4.1" for an item below it.</summary>
    public static string NumberOf(int head, int sub) =>
        sub == 0 ? head.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{head}.{sub}");
}

/// <summary>The heads that an agenda starts with: the five- or six-part form, or a province's own. Dated data.</summary>
public sealed class AgendaSkeleton : Entity
{
    private readonly List<AgendaHead> _heads = [];

    private AgendaSkeleton() { }

    public AgendaSkeleton(string code, BilingualText name, DateOnly from, IEnumerable<AgendaHead> heads)
    {
        Code = code;
        NameTh = name.Th;
        NameEn = name.En;
        From = from;
        _heads.AddRange(heads);
    }

    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day on which it is offered; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public IReadOnlyList<AgendaHead> Heads => _heads;

    /// <summary>An agenda of the heads alone.</summary>
    public IEnumerable<AgendaLine> ToLines() =>
        _heads.OrderBy(h => h.Order).Select((head, index) => new AgendaLine(index + 1, 0, head.Kind, head.Title, PresenterAgencyId: null));
}

public sealed class AgendaHead : Entity
{
    private AgendaHead() { }

    public AgendaHead(int order, AgendaKind kind, string title)
    {
        Order = order;
        Kind = kind;
        Title = title;
    }

    public long AgendaSkeletonId { get; private set; }

    public int Order { get; private set; }

    public AgendaKind Kind { get; private set; }

    /// <summary>As printed; official papers are written in Thai.</summary>
    public string Title { get; private set; } = "";
}

public static class AgendaSkeletons
{
    /// <summary>The skeletons that are offered on the day.</summary>
    public static IQueryable<AgendaSkeleton> SkeletonsOn(this IntranetDbContext db, DateOnly day) =>
        db.Set<AgendaSkeleton>().AsNoTracking().Where(s => s.From <= day && (s.To == null || s.To >= day));

    /// <summary>A skeleton with its heads, as it is on the day.</summary>
    /// <exception cref="RecordNotFound">None is offered under this code.</exception>
    public static async Task<AgendaSkeleton> SkeletonAsync(this IntranetDbContext db, string code, DateOnly day, CancellationToken cancellationToken) =>
        await db.SkeletonsOn(day).Include(s => s.Heads).Where(s => s.Code == code).OrderByDescending(s => s.From)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
}
