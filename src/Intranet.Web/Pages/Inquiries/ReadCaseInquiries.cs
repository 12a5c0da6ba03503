using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The fact-finding committees of a case, as its page shows them.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadCaseInquiries(long ComplaintId) : IQuery<CaseInquiriesView>;

/// <param name="MayAppoint">Whether the actor gives the case's orders, and it has not ended.</param>
public sealed record CaseInquiriesView(long ComplaintId, bool MayAppoint, IReadOnlyList<CaseInquiryRow> Rows);

public sealed record CaseInquiryRow(long Id, string OrderNumber, InquiryStatus Status, DateOnly ReportBy, bool IsLate, string? Report)
{
    public BilingualText Name => InquiriesTexts.NameOf(OrderNumber);

    public bool IsOpen => Status is not (InquiryStatus.Accepted or InquiryStatus.Dissolved);
}

internal sealed class ReadCaseInquiriesHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadCaseInquiries, CaseInquiriesView>
{
    // A case has one committee, seldom two.
    private const int Most = 20;

    public async Task<CaseInquiriesView> Handle(ReadCaseInquiries request, CancellationToken cancellationToken)
    {
        var found = await db.Set<Complaint>().AsNoTracking().Where(c => c.Id == request.ComplaintId).Select(c => new { c.CentreId, c.Status })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var today = clock.Today;
        var rows = await db.Set<Inquiry>().AsNoTracking().Where(i => i.ComplaintId == request.ComplaintId).OrderBy(i => i.Id).Take(Most)
            .Select(i => new CaseInquiryRow(
                i.Id, i.OrderNumber, i.Status, i.ReportBy, i.ReportBy < today && (i.Status == InquiryStatus.Appointed || i.Status == InquiryStatus.Returned), i.Report))
            .ToListAsync(cancellationToken);
        var mayAppoint = !found.Status.IsEnded() && current.Actor.May(ComplaintsPermissions.Order) && current.Actor.Is(PrincipalKey.Role(Roles.ComplaintSupervisor, found.CentreId));
        return new CaseInquiriesView(request.ComplaintId, mayAppoint, rows);
    }
}
