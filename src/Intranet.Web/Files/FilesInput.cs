using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intranet.Web.Files;

/// <summary>The files of a form, shown by &lt;files-field&gt; in a form with enctype="multipart/form-data".</summary>
public sealed class FilesInput
{
    /// <summary>Chosen now.</summary>
    public IReadOnlyList<IFormFile> Chosen { get; set; } = [];

    /// <summary>Sent with an earlier try of the same form, so that nobody has to send them again.</summary>
    public IList<SentFile> Sent { get; set; } = [];

    public sealed class SentFile
    {
        public string Hash { get; set; } = "";

        public string Name { get; set; } = "";

        /// <summary>Whether the person still wants it.</summary>
        public bool Keep { get; set; }
    }
}

/// <summary>Takes in the files of a form before its command is sent.</summary>
public sealed class FormFiles(FileUploads uploads, Texts texts)
{
    /// <summary>Stores what was chosen; each refusal becomes a message beside the field and the other files stay with the form.</summary>
    /// <param name="input">Afterwards holds everything sent so far.</param>
    /// <param name="field">The name of the form's property, e.g. "Input.Papers".</param>
    /// <returns>What the command is to attach; send it only if the form has no errors.</returns>
    public async Task<IReadOnlyList<UploadedFile>> TakeAsync(
        FilesInput input, string field, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        var sent = input.Sent.Where(s => s.Keep).ToList();
        foreach (var chosen in input.Chosen)
        {
            try
            {
                await using var content = chosen.OpenReadStream();
                var file = await uploads.SaveAsync(content, chosen.FileName, cancellationToken);
                sent.Add(new FilesInput.SentFile { Hash = file.Hash, Name = file.Name, Keep = true });
            }
            catch (RuleBroken refusal)
            {
                state.AddModelError($"{field}.{nameof(FilesInput.Chosen)}", texts.Refusal(refusal.Code, refusal.Args));
            }
        }

        // The places of the files in the form have changed.
        foreach (var key in state.Keys.Where(k => k.StartsWith($"{field}.{nameof(FilesInput.Sent)}[", StringComparison.Ordinal)).ToList()) state.Remove(key);
        input.Sent = sent;
        return [.. sent.Select(s => new UploadedFile(s.Hash, s.Name))];
    }
}
