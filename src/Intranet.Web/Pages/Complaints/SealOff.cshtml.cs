using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Keeps the accused office, or an officer, from a case: for them it does not exist.</summary>
public sealed class SealOffModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public SealOffInput Input { get; set; } = new();

    public Choices Given { get; private set; } = null!;

    public IEnumerable<SelectListItem> Agencies => Given.Agencies.Select(a => new SelectListItem(Texts.Name(a.Name), Text(a.Id)));

    public IEnumerable<SelectListItem> People => Given.People.Select(p => new SelectListItem($"{Texts.Name(p.Name)} – {Texts.Name(p.Position)}", Text(p.Id)));

    public Task<IActionResult> OnPostAsync() =>
        ActAsync(() => new SealOffComplaint(Id, Revision, Input.AgencyId, Input.PersonId is { } person ? [person] : [], OperationId), "seal-off.done");

    protected override bool IsOpenTo(CaseWork work) => work.IsHandler;

    protected override async Task ReadChoicesAsync() => Given = await SendAsync(new ReadAccusedChoices(Id));

    protected override string? FieldOfRule(string code) => code switch
    {
        "complaints.centre-accused" or "complaints.accused-has-it" or "complaints.name-accused" => nameof(Input.AgencyId),
        "complaints.accused-yourself" => nameof(Input.PersonId),
        _ => null,
    };

    public sealed class SealOffInput
    {
        public long? AgencyId { get; set; }

        public long? PersonId { get; set; }
    }

    [Requires(ComplaintsPermissions.Handle)]
    public sealed record ReadAccusedChoices(long ComplaintId) : IQuery<Choices>;

    /// <param name="Excluded">Who is kept from it already.</param>
    public sealed record Choices(IReadOnlyList<AgencyChoice> Agencies, IReadOnlyList<PersonChoice> People, IReadOnlyList<BilingualText> Excluded);

    public sealed record PersonChoice(long Id, BilingualText Name, BilingualText Position);

    internal sealed class ReadAccusedChoicesHandler(IntranetDbContext db) : IRequestHandler<ReadAccusedChoices, Choices>
    {
        private const int Most = 1000;

        public async Task<Choices> Handle(ReadAccusedChoices request, CancellationToken cancellationToken)
        {
            var kept = db.ExclusionsFrom(RecordTypes.Ref<Complaint>(request.ComplaintId));
            var agencies = await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Precedence).ThenBy(a => a.Id).Take(Most)
                .Select(a => new { Choice = new AgencyChoice(a.Id, new BilingualText(a.NameTh, a.NameEn)), IsKept = kept.Any(k => k.Principal == "agency:" + a.Id) })
                .ToListAsync(cancellationToken);
            var people = await db.Set<Person>().AsNoTracking().OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)
                .Select(p => new
                {
                    Choice = new PersonChoice(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)),
                    IsKept = kept.Any(k => k.Principal == "person:" + p.Id),
                })
                .ToListAsync(cancellationToken);
            return new Choices(
                [.. agencies.Where(a => !a.IsKept).Select(a => a.Choice)], [.. people.Where(p => !p.IsKept).Select(p => p.Choice)],
                [.. agencies.Where(a => a.IsKept).Select(a => a.Choice.Name), .. people.Where(p => p.IsKept).Select(p => p.Choice.Name)]);
        }
    }
}
