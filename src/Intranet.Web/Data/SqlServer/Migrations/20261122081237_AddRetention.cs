using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AnonymisedAt",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ErasedAt",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CaseReading",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AttachmentId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReading_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseReading_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalHold",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SetById = table.Column<long>(type: "bigint", nullable: true),
                    SetAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ReleasedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleasedById = table.Column<long>(type: "bigint", nullable: true),
                    ReleaseReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHold", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalHold_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalHold_Person_ReleasedById",
                        column: x => x.ReleasedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalHold_Person_SetById",
                        column: x => x.SetById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Class = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AnonymiseMonths = table.Column<int>(type: "int", nullable: false),
                    EraseMonths = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ChangedById = table.Column<long>(type: "bigint", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RetentionRule_Person_ChangedById",
                        column: x => x.ChangedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Removal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RuleId = table.Column<long>(type: "bigint", nullable: true),
                    Values = table.Column<int>(type: "int", nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Removal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Removal_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Removal_RetentionRule_RuleId",
                        column: x => x.RuleId,
                        principalTable: "RetentionRule",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IdentityReveal_At_Id",
                table: "IdentityReveal",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_ClosedAt_Id",
                table: "Complaint",
                columns: new[] { "ClosedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_At_Id",
                table: "CaseReading",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_ComplaintId",
                table: "CaseReading",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_PersonId",
                table: "CaseReading",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_ComplaintId",
                table: "LegalHold",
                column: "ComplaintId",
                unique: true,
                filter: "\"ReleasedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_ReleasedById",
                table: "LegalHold",
                column: "ReleasedById");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_SetAt_Id",
                table: "LegalHold",
                columns: new[] { "SetAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_SetById",
                table: "LegalHold",
                column: "SetById");

            migrationBuilder.CreateIndex(
                name: "IX_Removal_At_Id",
                table: "Removal",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Removal_ComplaintId_Stage",
                table: "Removal",
                columns: new[] { "ComplaintId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Removal_RuleId",
                table: "Removal",
                column: "RuleId");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRule_ChangedById",
                table: "RetentionRule",
                column: "ChangedById");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRule_Class_From",
                table: "RetentionRule",
                columns: new[] { "Class", "From" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseReading");

            migrationBuilder.DropTable(
                name: "LegalHold");

            migrationBuilder.DropTable(
                name: "Removal");

            migrationBuilder.DropTable(
                name: "RetentionRule");

            migrationBuilder.DropIndex(
                name: "IX_IdentityReveal_At_Id",
                table: "IdentityReveal");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_ClosedAt_Id",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "AnonymisedAt",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Complaint");
        }
    }
}
