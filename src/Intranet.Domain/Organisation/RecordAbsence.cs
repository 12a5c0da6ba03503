using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Enters that somebody will be away, and who stands in. Result: the absence's id.</summary>
[StoredName("organisation.record-absence"), Requires(OrganisationPermissions.View)]
public sealed record RecordAbsence(long PersonId, AbsenceTerms Terms, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class AbsenceTermsValidator : AbstractValidator<AbsenceTerms>
{
    public AbsenceTermsValidator()
    {
        RuleFor(t => t.Kind).IsInEnum().Says("field.required");
        RuleFor(t => t.From).NotEmpty().Says("field.required");
        RuleFor(t => t.To).GreaterThanOrEqualTo(t => t.From).Says("field.last-day-before-first");
        RuleFor(t => t.Note).OptionalText(AbsenceMapping.MaxNote);
    }
}

internal sealed class RecordAbsenceValidator : AbstractValidator<RecordAbsence>
{
    public RecordAbsenceValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("organisation.choose-a-person");
        RuleFor(c => c.Terms).SetValidator(new AbsenceTermsValidator());
    }
}

internal sealed class RecordAbsenceHandler(IntranetDbContext db, AbsenceAccess access) : IRequestHandler<RecordAbsence, long>
{
    public async Task<long> Handle(RecordAbsence request, CancellationToken cancellationToken)
    {
        await access.CheckAsync(request.PersonId, cancellationToken);
        var absence = new Absence(request.PersonId, request.Terms);
        await access.CheckFitsAsync(absence, cancellationToken);
        db.Add(absence);
        return absence.Id;
    }
}
