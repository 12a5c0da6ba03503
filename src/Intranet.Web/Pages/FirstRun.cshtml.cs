using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages;

[AllowAnonymous, EnableRateLimiting(SecurityHosting.VisitorPosts)]
public sealed class FirstRunModel(
    IMediator mediator, FirstRunToken token, ProvinceName province, IOptions<IdentityOptions> identity, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public PasswordOptions Rules => identity.Value.Password;

    public async Task<IActionResult> OnGetAsync() => await MayBeginAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MayBeginAsync()) return NotFound();
        if (Input.Password != Input.PasswordAgain) ModelState.AddModelError("Input.PasswordAgain", frame["password.differs"]);

        var administrator = new PersonName(Input.TitleTh, Input.FirstTh, Input.LastTh, Input.En);
        var sent = await TrySendAsync(() => new SetUpProvince(
            Input.Code, Input.NameTh, Input.NameEn, Input.LetterCode, administrator, Input.UserName, Input.Password, OperationId));
        if (!sent.Accepted) return Page();

        Done = frame["first-run.done"];
        return RedirectToPage("/Account/SignIn");
    }

    private async Task<bool> MayBeginAsync() => token.Matches(Token) && !await province.IsKnownAsync();

    public sealed class Form
    {
        public string NameTh { get; set; } = "";

        public string NameEn { get; set; } = "";

        public string Code { get; set; } = "";

        public string LetterCode { get; set; } = "";

        public string TitleTh { get; set; } = "";

        public string FirstTh { get; set; } = "";

        public string LastTh { get; set; } = "";

        public string En { get; set; } = "";

        public string UserName { get; set; } = "";

        public string Password { get; set; } = "";

        public string PasswordAgain { get; set; } = "";
    }
}
