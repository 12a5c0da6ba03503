using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Somebody is back before their absence is over, or does not go: from today on nobody stands in.</summary>
[StoredName("organisation.end-absence"), Requires(OrganisationPermissions.View)]
public sealed record EndAbsence(long AbsenceId, int ExpectedRevision) : ICommand<Unit>;

internal sealed class EndAbsenceHandler(Records records, AbsenceAccess access, IBusinessClock clock) : IRequestHandler<EndAbsence, Unit>
{
    public async Task<Unit> Handle(EndAbsence request, CancellationToken cancellationToken)
    {
        var absence = await records.GetAsync<Absence>(request.AbsenceId, request.ExpectedRevision, cancellationToken);
        await access.CheckAsync(absence.PersonId, cancellationToken);
        absence.End(clock.Today);
        return Unit.Value;
    }
}
