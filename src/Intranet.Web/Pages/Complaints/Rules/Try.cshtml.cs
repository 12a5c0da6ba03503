using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>A dry run: which rule would decide, and why the others would not. Nothing is saved.</summary>
[Authorize(Policy = ComplaintsPermissions.Handle)]
public sealed class TryModel(IMediator mediator, RoutingWords words) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true, Name = "centre")]
    public long? CentreId { get; set; }

    /// <summary>A case of the register to be tried.</summary>
    [BindProperty(SupportsGet = true, Name = "case")]
    public long? CaseId { get; set; }

    [BindProperty(SupportsGet = true)]
    public TryInput Input { get; set; } = new();

    public RoutingView Found { get; private set; } = null!;

    public RoutingWords Words => words;

    public TriedCase? Case { get; private set; }

    public RoutingAdvice? Advice { get; private set; }

    /// <param name="ask">Whether the form was sent.</param>
    public async Task OnGetAsync(bool ask)
    {
        if (CaseId is { } id) Case = await SendAsync(new ReadTriedCase(id));
        Found = await SendAsync(new ReadRouting(Case?.CentreId ?? CentreId));
        if (Case is { } tried)
        {
            Input = new TryInput
            {
                CategoryId = tried.CategoryId, Area = Found.Names.CodeOf(tried.DistrictId, tried.SubdistrictId), Urgency = tried.Urgency, Nature = tried.Nature,
                Day = tried.ReceivedOn,
            };
            Advice = await SendAsync(new AdviseRouting(tried.Id));
        }
        else if (ask)
        {
            var sent = await TrySendAsync(() => new TryRouting(
                Found.Centre.AgencyId, Input.CategoryId ?? 0, Found.Names.PlaceOf(Input.Area), Input.Urgency, Input.Nature, Input.Day ?? Found.Today));
            Advice = sent.Result;
        }
        else
        {
            Input.Day ??= Found.Today;
        }
    }

    protected override string? FieldOfRule(string code) => code == "complaints.no-such-category" ? nameof(TryInput.CategoryId) : null;

    public sealed class TryInput
    {
        public long? CategoryId { get; set; }

        /// <summary>A district or a subdistrict, by its code.</summary>
        public string? Area { get; set; }

        public Urgency Urgency { get; set; }

        public CaseNature Nature { get; set; }

        public DateOnly? Day { get; set; }
    }
}
