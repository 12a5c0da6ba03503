using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Notes a name that an agency had before it was registered here.</summary>
[StoredName("organisation.note-former-name"), Requires(OrganisationPermissions.Manage)]
public sealed record NoteFormerName(
    long AgencyId, int? ExpectedRevision, string NameTh, string NameEn, DateOnly? From, DateOnly To, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class NoteFormerNameValidator : AbstractValidator<NoteFormerName>
{
    public NoteFormerNameValidator()
    {
        RuleFor(c => c.NameTh).RequiredText(200);
        RuleFor(c => c.NameEn).RequiredText(200);
        RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From!.Value).When(c => c.From is not null).Says("field.last-day-before-first");
    }
}

internal sealed class NoteFormerNameHandler(IntranetDbContext db, Records records, IBusinessClock clock) : IRequestHandler<NoteFormerName, Unit>
{
    public async Task<Unit> Handle(NoteFormerName request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, request.ExpectedRevision, cancellationToken);
        await db.Entry(agency).Collection(a => a.Names).LoadAsync(cancellationToken);
        agency.NoteFormerName(request.NameTh, request.NameEn, request.From, request.To, clock.Today);
        return Unit.Value;
    }
}
