using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Web.Pages.Complaints;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The fact-finding committees of a case, as its page shows them.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadCaseInquiries(long ComplaintId) : IQuery<IReadOnlyList<CaseInquiryRow>>;

/// <param name="MayAppoint">Whether the reader gives the case's orders, and it has not ended.</param>
public sealed record CaseInquiriesView(long ComplaintId, bool MayAppoint, IReadOnlyList<CaseInquiryRow> Rows)
{
    public static CaseInquiriesView Of(CaseWork work, IReadOnlyList<CaseInquiryRow> rows) => new(work.Case.Id, work.IsSuperior && !work.Case.Status.IsEnded(), rows);
}

public sealed record CaseInquiryRow(long Id, string OrderNumber, InquiryStatus Status, DateOnly ReportBy, bool IsLate, string? Report)
{
    public BilingualText Name => InquiriesTexts.NameOf(OrderNumber);

    public bool IsOpen => Status is not (InquiryStatus.Accepted or InquiryStatus.Dissolved);
}

internal sealed class ReadCaseInquiriesHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadCaseInquiries, IReadOnlyList<CaseInquiryRow>>
{
    // A case has one committee, seldom two.
    private const int Most = 20;

    public async Task<IReadOnlyList<CaseInquiryRow>> Handle(ReadCaseInquiries request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return await db.Set<Inquiry>().AsNoTracking().Where(i => i.ComplaintId == request.ComplaintId).OrderBy(i => i.Id).Take(Most)
            .Select(i => new CaseInquiryRow(
                i.Id, i.OrderNumber, i.Status, i.ReportBy, Inquiry.IsLate(i.Status, i.ReportBy, i.StandsStillSince, today), i.Report))
            .ToListAsync(cancellationToken);
    }
}
