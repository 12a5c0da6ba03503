using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

public enum InquiryShow
{
    /// <summary>Not ended.</summary>
    Open,

    Ended,
}

/// <summary>The fact-finding committees that the actor may see: what is to be reported first comes first; of those that have ended, the last.</summary>
[Requires(InquiriesPermissions.Use)]
public sealed record ListInquiries(InquiryShow Show, InquiryCursor? After) : IQuery<InquiryList>;

/// <summary>Where a page ended.</summary>
/// <param name="At">The number of the day by which the last is to report; of those that have ended, when it did, in UTC ticks.</param>
public sealed record InquiryCursor(long At, long Id)
{
    /// <returns>Null if it is none of that list.</returns>
    public static InquiryCursor? Of(InquiryShow show, long? at, long? id) =>
        at >= 0 && at <= (show == InquiryShow.Ended ? DateTimeOffset.MaxValue.UtcTicks : DateOnly.MaxValue.DayNumber) && id is { } last ? new InquiryCursor(at.Value, last) : null;
}

/// <param name="Open">How many have not ended.</param>
public sealed record InquiryList(IReadOnlyList<InquiryRow> Rows, InquiryCursor? Next, int Open);

/// <param name="Members">How many have a seat today.</param>
public sealed record InquiryRow(long Id, string OrderNumber, string CaseNumber, InquiryStatus Status, DateOnly ReportBy, DateTimeOffset? ClosedAt, bool IsLate, int Members);

internal sealed class ListInquiriesHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ListInquiries, InquiryList>
{
    private const int PageSize = 30;

    public async Task<InquiryList> Handle(ListInquiries request, CancellationToken cancellationToken)
    {
        var (all, today) = (db.Set<Inquiry>().AsNoTracking(), clock.Today);
        var shown = request.Show == InquiryShow.Ended ? Ended(all, request.After) : Open(all, request.After);
        var rows = await shown.Take(PageSize + 1)
            .Select(i => new InquiryRow(
                i.Id, i.OrderNumber, i.CaseNumber, i.Status, i.ReportBy, i.ClosedAt, Inquiry.IsLate(i.Status, i.ReportBy, i.StandsStillSince, today),
                db.Set<WorkingGroupMember>().Count(m => m.WorkingGroupId == i.WorkingGroupId && (m.To == null || m.To >= today))))
            .ToListAsync(cancellationToken);
        var page = rows.Take(PageSize).ToList();
        return new InquiryList(page, rows.Count > PageSize ? CursorOf(page[^1]) : null, await all.CountAsync(i => i.ClosedAt == null, cancellationToken));
    }

    private static IQueryable<Inquiry> Open(IQueryable<Inquiry> all, InquiryCursor? after)
    {
        var open = all.Where(i => i.ClosedAt == null);
        if (after is not null)
        {
            var day = DateOnly.FromDayNumber((int)after.At);
            open = open.Where(i => i.ReportBy > day || (i.ReportBy == day && i.Id > after.Id));
        }

        return open.OrderBy(i => i.ReportBy).ThenBy(i => i.Id);
    }

    private static IQueryable<Inquiry> Ended(IQueryable<Inquiry> all, InquiryCursor? after)
    {
        var ended = all.Where(i => i.ClosedAt != null);
        if (after is not null)
        {
            var at = new DateTimeOffset(after.At, TimeSpan.Zero);
            ended = ended.Where(i => i.ClosedAt < at || (i.ClosedAt == at && i.Id < after.Id));
        }

        return ended.OrderByDescending(i => i.ClosedAt).ThenByDescending(i => i.Id);
    }

    private static InquiryCursor CursorOf(InquiryRow row) => new(row.ClosedAt?.UtcTicks ?? row.ReportBy.DayNumber, row.Id);
}
