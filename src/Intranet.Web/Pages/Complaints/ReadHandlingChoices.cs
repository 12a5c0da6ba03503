using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The agencies to which a case can go, in their order; without those that are kept from it, or have it.</summary>
[Requires(ComplaintsPermissions.Handle)]
public sealed record ReadAgencyChoices(long ComplaintId) : IQuery<IReadOnlyList<AgencyChoice>>;

public sealed record AgencyChoice(long Id, BilingualText Name);

/// <summary>Why a case may end.</summary>
[Requires(ComplaintsPermissions.Handle)]
public sealed record ReadClosingReasons : IQuery<IReadOnlyList<ReasonChoice>>;

/// <param name="IsAtOnce">Whether an officer may give it without an order.</param>
public sealed record ReasonChoice(long Id, BilingualText Name, CaseStatus EndsAs, bool IsAtOnce);

internal sealed class ReadHandlingChoicesHandler(IntranetDbContext db)
    : IRequestHandler<ReadAgencyChoices, IReadOnlyList<AgencyChoice>>, IRequestHandler<ReadClosingReasons, IReadOnlyList<ReasonChoice>>
{
    private const int Most = 400;

    public async Task<IReadOnlyList<AgencyChoice>> Handle(ReadAgencyChoices request, CancellationToken cancellationToken)
    {
        var excluded = db.ExclusionsFrom(RecordTypes.Ref<Complaint>(request.ComplaintId));
        var has = db.Set<Domain.Referrals.Referral>().Where(r => r.ComplaintId == request.ComplaintId && r.ClosedAt == null);
        return await db.Set<Agency>().AsNoTracking()
            .Where(a => !excluded.Any(e => e.Principal == "agency:" + a.Id) && !has.Any(r => r.AgencyId == a.Id))
            .OrderBy(a => a.Precedence).ThenBy(a => a.Id).Take(Most)
            .Select(a => new AgencyChoice(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ReasonChoice>> Handle(ReadClosingReasons request, CancellationToken cancellationToken) =>
        await db.Set<ClosingReason>().AsNoTracking().OrderBy(r => r.Order).Take(Most)
            .Select(r => new ReasonChoice(r.Id, new BilingualText(r.NameTh, r.NameEn), r.EndsAs, r.IsAtOnce)).ToListAsync(cancellationToken);
}
