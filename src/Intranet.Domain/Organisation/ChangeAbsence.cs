using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Changes an absence that is not over: its days, its kind, or who stands in.</summary>
[StoredName("organisation.change-absence"), Requires(OrganisationPermissions.View)]
public sealed record ChangeAbsence(long AbsenceId, int ExpectedRevision, AbsenceTerms Terms) : ICommand<Unit>;

internal sealed class ChangeAbsenceValidator : AbstractValidator<ChangeAbsence>
{
    public ChangeAbsenceValidator() => RuleFor(c => c.Terms).SetValidator(new AbsenceTermsValidator());
}

internal sealed class ChangeAbsenceHandler(Records records, AbsenceAccess access, IBusinessClock clock) : IRequestHandler<ChangeAbsence, Unit>
{
    public async Task<Unit> Handle(ChangeAbsence request, CancellationToken cancellationToken)
    {
        var absence = await records.GetAsync<Absence>(request.AbsenceId, request.ExpectedRevision, cancellationToken);
        await access.CheckAsync(absence.PersonId, cancellationToken);
        absence.Change(request.Terms, clock.Today);
        await access.CheckFitsAsync(absence, cancellationToken);
        return Unit.Value;
    }
}
